import { stemmer } from 'stemmer';
import type { AssessedClaim } from '../assessment/index.ts';
import { compareText, type Asserted } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'near-duplicate';
const LEAST_SIMILARITY = 0.8;

interface Candidate {
  readonly claim: AssessedClaim;
  /** Stems, the rarest first: see listProbes. */
  readonly stems: readonly string[];
}

/** One claim, one record: two would split its evidence. */
export const nearDuplicate: Check = {
  code,
  demand: 'No two claims say the same of the same subject, with the same numbers, in nearly the same words.',
  *find(base) {
    const groups = Map.groupBy(base.published, ({ data }) => [data.subject, data.topic, ...listNumbers(data.text)].join(' '));
    for (const group of groups.values()) {
      for (const [earlier, later] of findPairs(group)) {
        yield problemAt(later, ['text'], {
          code,
          message: `Unexpected claim so like ${earlier.id}, expected one record for one claim`,
          hint: `Add the appearance to ${earlier.file}, or say in the sentence what is different.`,
        });
      }
    }
  },
};

function listNumbers(text: string): readonly string[] {
  return (text.match(/\d[\d,.]*/gu) ?? []).map((number) => number.replaceAll(/,|\.$/gu, '')).sort();
}

function* findPairs(group: readonly AssessedClaim[]): Iterable<readonly [AssessedClaim, AssessedClaim]> {
  const inOrder = [...group].sort((a, b) => compareText(a.data.recordedOn, b.data.recordedOn) || compareText(a.id, b.id));
  const index = new Map<string, Candidate[]>();
  for (const candidate of toCandidates(inOrder)) {
    const twin = findTwin(candidate, index);
    if (twin) yield [twin.claim, candidate.claim];
    for (const stem of listProbes(candidate)) {
      const list = index.get(stem);
      if (list) list.push(candidate);
      else index.set(stem, [candidate]);
    }
  }
}

function toCandidates(claims: readonly AssessedClaim[]): readonly Candidate[] {
  const sets = claims.map((claim) => ({
    claim,
    stems: new Set((claim.data.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmer)),
  }));
  const counts = new Map<string, number>();
  for (const stem of sets.flatMap(({ stems }) => [...stems])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b);
  return sets.map(({ claim, stems }) => ({ claim, stems: [...stems].sort(rarestFirst) }));
}

/** Sets that are 80 % alike share one of their rarest 20 %: looking there only spares comparing all with all. */
function listProbes({ stems }: Candidate): readonly string[] {
  return stems.slice(0, stems.length - Math.ceil(stems.length * LEAST_SIMILARITY) + 1);
}

function findTwin(candidate: Candidate, index: ReadonlyMap<string, readonly Candidate[]>): Candidate | undefined {
  for (const stem of listProbes(candidate)) {
    const twin = index.get(stem)?.find((earlier) => isTwin(earlier, candidate));
    if (twin) return twin;
  }
  return undefined;
}

function isTwin(a: Candidate, b: Candidate): boolean {
  if (a.claim.data.supersedes === b.claim.id || b.claim.data.supersedes === a.claim.id) return false;
  const shared = new Set(a.stems).intersection(new Set(b.stems)).size;
  const isAlike = shared / (a.stems.length + b.stems.length - shared) >= LEAST_SIMILARITY;
  return isAlike && !differsInKind(a.claim.data.asserted, b.claim.data.asserted);
}

/** Whether the typed assertions name different things: another aspect, board, measure or way of access. Free words may differ. */
function differsInKind(a: Asserted, b: Asserted): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).some(([key, value]) => {
    const other = others.get(key);
    return key !== 'statement' && typeof value !== 'object' && other !== undefined && other !== value;
  });
}
