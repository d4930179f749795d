import type { Assertion } from '../reading/assertion.ts';
import type { Candidate } from './list-candidates.ts';

const CONDITION_WORD: Readonly<Record<string, string>> = { clipLength: 'clip length', board: 'leaderboard', day: 'day' };
const HOW: Readonly<Record<Assertion['subject']['how'], string>> = {
  name: 'by name',
  alias: 'by another name',
  maker: 'by its maker',
  pronoun: 'carried over from an earlier sentence',
  context: 'carried over from an earlier sentence',
};

/** Says how an assertion was matched with a record, or why nothing was: a phrase without a full stop. */
export function describeMatch(assertion: Assertion, candidate: Candidate | null): string {
  const { subject } = assertion;
  if (subject.id === null) return subject.name === '' ? 'no known subject' : `“${subject.name}” is no subject on record`;
  const linked = `subject ${HOW[subject.how]}`;
  if (candidate === null) return `${linked}; no claim on record speaks of this`;
  return [linked, describeValues(assertion, candidate), describeConditions(candidate)].filter((part) => part !== '').join('; ');
}

function describeValues({ value }: Assertion, { values, overlap }: Candidate): string {
  if (value === null) return `${String(Math.round(overlap * 100))} % of the claim’s words`;
  const what =
    value.licence !== undefined ? 'licence' : value.date !== undefined ? 'date' : value.available !== undefined ? 'assertion' : 'number';
  return values === 'same' ? `same ${what}` : `another ${what}`;
}

function describeConditions({ conditions: { conflicting, unsaid } }: Candidate): string {
  const list = (names: readonly string[]) => names.map((name) => CONDITION_WORD[name] ?? name).join(', ');
  if (conflicting.length > 0) return `other ${list(conflicting)}, so that the two cannot be compared`;
  return unsaid.length > 0 ? `the text names no ${list(unsaid)}` : '';
}
