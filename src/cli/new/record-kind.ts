import type { Answers, Field } from './field.ts';

/** A kind of record that `assay new` writes. A value, so that one flow serves all kinds. */
export interface RecordKind {
  readonly name: 'claim' | 'source' | 'subject';
  readonly collection: 'claims' | 'sources' | 'subjects';
  readonly extension: '.md' | '.yaml';
  readonly fields: readonly Field[];
  /** Options that stand for several fields, such as `--asserted`. */
  readonly pairs?: readonly ('asserted' | 'observed')[];
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** The answer from which an id is offered. */
  readonly namedBy: string;
  /** The record in the shape of its schema, its fields in the order in which editors read them. */
  build(answers: Answers, today: string): Readonly<Record<string, unknown>>;
  /** The Markdown below the record, for a kind that has one. */
  body?(answers: Answers): string;
}

/** The parts of a list written with a separator, without empty ones; undefined where there are none. */
export function splitList(text: string | undefined, separator: string): string[] | undefined {
  const parts = text
    ?.split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts?.length ? parts : undefined;
}
