import type { IsoDate, KnowledgeBase } from '../../records/index.ts';
import type { Parameter } from '../command.ts';

/** What was answered so far, by name of field; typed values stand under `asserted.quantity`. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** What a question may look up. */
export interface Setting {
  readonly base: KnowledgeBase;
  readonly today: IsoDate;
}

/** A schema of the records, as far as an answer is held against it. */
export interface AnswerSchema {
  safeParse(
    value: unknown,
  ): { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };
}

/** One thing to know about a new record: given by an option, asked for, or preset. */
export interface Field {
  readonly name: string;
  /** How it is given on the command line: `--text <sentence>`, `--asserted aspect=…`. */
  readonly flags: string;
  readonly question: string;
  /** What its preset is, for the help. */
  readonly byDefault?: string;
  readonly optional?: boolean;
  /** Optional and rare: an option gives it, nobody is asked. */
  readonly rare?: boolean;
  readonly choices?: readonly string[];
  /** The collection in which its answer must be an id. */
  readonly refersTo?: 'sources' | 'subjects';
  /** What a single answer must satisfy; the whole record is checked again at the end. */
  readonly schema?: AnswerSchema;
  /** What is wrong with an answer, where no schema can say so. */
  fault?(answer: string): string | null;
  /** Whether it is wanted at all, after the answers so far. */
  when?(answers: Answers): boolean;
  /** What it is where nobody says otherwise. */
  preset?(answers: Answers, setting: Setting): string | undefined;
  /** What a person is offered, but what nobody gets without having seen it. */
  offer?(answers: Answers): string;
}

/** The option of the command line that gives a field. */
export function toOption({ flags, question, byDefault, choices, refersTo }: Field): Parameter {
  const completes = refersTo === 'sources' ? 'source' : refersTo === 'subjects' ? 'subject' : undefined;
  const note = byDefault === undefined ? '' : ` (default: ${byDefault})`;
  const description = `${question.charAt(0).toLowerCase()}${question.slice(1)}${note}`;
  return { flags, description, ...(choices && { choices }), ...(completes && { completes }) };
}

/** What is wrong with an answer, in a sentence; null where nothing is. */
export function findFault(field: Field, answer: string, { base }: Setting): string | null {
  if (field.refersTo && !base[field.refersTo].has(answer)) {
    const kind = field.refersTo.slice(0, -1);
    return `Unexpected ${kind} "${answer}", expected an id below content/${field.refersTo}; \`assay new ${kind}\` adds one`;
  }
  if (field.choices && !field.choices.includes(answer)) return `Unexpected "${answer}", expected ${field.choices.join(', ')}`;
  const result = field.schema?.safeParse(answer);
  if (result?.success === false) return `Unexpected "${answer}": ${result.error.issues[0]?.message ?? 'not allowed here'}`;
  return field.fault?.(answer) ?? null;
}
