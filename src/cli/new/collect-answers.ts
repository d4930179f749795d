import { UserError } from '../../store/index.ts';
import { findFault, type Answers, type Field, type Setting } from './field.ts';

/** Asks a person for one field; an empty answer means none. */
export type Ask = (field: Field, preset: string | undefined, setting: Setting) => Promise<string>;

/**
 * Fills in every field that is wanted: from the options, else by asking, else from its preset.
 * @throws {UserError} for a wrong answer, one that does not fit the others, and where nobody can be asked for what is missing.
 */
export async function collectAnswers(fields: readonly Field[], given: Answers, setting: Setting, ask: Ask | null): Promise<Answers> {
  const answers: Record<string, string | undefined> = { ...given };
  const wanted = new Set<string>();
  const missing: Field[] = [];
  for (const field of fields) {
    if (field.when && !field.when(answers)) continue;
    wanted.add(field.name);
    const answer = answers[field.name] ?? (await fillIn(field, answers, setting, ask));
    if (answer !== undefined) demandSound(field, answer, setting);
    else if (!field.optional) missing.push(field);
    answers[field.name] = answer;
  }
  if (missing.length > 0) {
    throw new UserError(
      `Missing ${missing.map(({ flags }) => flags).join(', ')}`,
      'Give them, or run the command on a terminal to be asked.',
    );
  }
  const stray = Object.keys(given).find((name) => !wanted.has(name));
  if (stray !== undefined) throw toStrayError(stray, fields, wanted);
  return answers;
}

async function fillIn(field: Field, answers: Answers, setting: Setting, ask: Ask | null): Promise<string | undefined> {
  const preset = field.preset?.(answers, setting);
  if (ask === null || field.rare) return preset;
  const answer = (await ask(field, preset ?? field.offer?.(answers), setting)).trim();
  return answer === '' ? undefined : answer;
}

/** @throws {UserError} where an answer is not one that the field takes. */
export function demandSound(field: Field, answer: string, setting: Setting): void {
  const fault = findFault(field, answer, setting);
  if (fault !== null) throw new UserError(fault, `${field.flags}: ${field.question}. Nothing was written.`);
}

function toStrayError(name: string, fields: readonly Field[], wanted: ReadonlySet<string>): UserError {
  const [group = ''] = name.split('.');
  const siblings = fields.filter((field) => wanted.has(field.name) && field.name.startsWith(`${group}.`)).map(({ flags }) => flags);
  const flag = fields.find((field) => field.name === name)?.flags ?? `--${name.replace('.', ' ')}`;
  const hint = siblings.length === 0 ? 'It does not fit the other answers; leave it out.' : `Here it takes ${siblings.join(', ')}.`;
  return new UserError(`Unexpected ${flag}, expected only what the record needs`, hint);
}
