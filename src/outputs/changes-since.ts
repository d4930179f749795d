import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { compareText, type IsoDate } from '../records/index.ts';
import { deriveChanges } from './changes.ts';
import { once } from './once.ts';
import type { Output, OutputFile } from './output.ts';
import { PATHS } from './paths.ts';

/** What a mirror must know of a claim that changed. */
interface Entry {
  readonly day: IsoDate;
  readonly id: string;
  /** `evidence`: something was added or withdrawn, and the status may stand as it was. */
  readonly kind: 'new' | 'status' | 'evidence' | 'correction' | 'withdrawn' | 'retired';
  /** Why it is gone, and what took its place: a tombstone. */
  readonly reason?: string;
  readonly successor?: string;
}

/** So many entries in a file: some 40 KB. A mirror that was away for longer follows `next`. */
const MOST_ENTRIES = 500;

/** What changed on a day and after it: a mirror that remembers its last day fetches one small file. */
export const changesSince: Output = {
  id: 'changes-since',
  title: 'Changed since',
  mediaType: 'application/json',
  description: 'For each day on which something was learned, the claims that changed then and later; what was withdrawn, with the reason.',
  files: (base, context) => {
    const days = listDays(base, context);
    return [...days].flatMap(([day, entries]) => writeShard(day, entries, days));
  },
};

/** Entries by the day on which they were learned, oldest first. */
export const listDays = once((base): ReadonlyMap<IsoDate, readonly Entry[]> => {
  const entries = new Map([...listTold(base), ...listEvidence(base)].map((entry) => [`${entry.day} ${entry.id} ${entry.kind}`, entry]));
  return Map.groupBy(
    [...entries].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry),
    ({ day }) => day,
  );
});

function listTold(base: AssessedKnowledgeBase): readonly Entry[] {
  return deriveChanges(base).map(({ learnedOn: day, claim: id, kind, reason, successor }) => {
    const gone = kind === 'withdrawn' || kind === 'retired';
    return { day, id, kind, ...(gone && { reason }), ...(successor !== null && { successor }) };
  });
}

function listEvidence({ published }: AssessedKnowledgeBase): readonly Entry[] {
  return published.flatMap(({ id, data }) => {
    const days = data.evidence.flatMap(({ recordedOn, withdrawn }) => [recordedOn, ...(withdrawn ? [withdrawn.on] : [])]);
    return days.filter((day) => day > data.recordedOn).map((day) => ({ day, id, kind: 'evidence' as const }));
  });
}

/** A day's own entries, cut where they are too many; the last file goes on with whole later days while there is room. */
function writeShard(day: IsoDate, entries: readonly Entry[], days: ReadonlyMap<IsoDate, readonly Entry[]>): readonly OutputFile[] {
  const cuts = Array.from({ length: Math.ceil(entries.length / MOST_ENTRIES) }, (_, cut) =>
    entries.slice(cut * MOST_ENTRIES, (cut + 1) * MOST_ENTRIES),
  );
  const last = cuts.at(-1) ?? [];
  let next: string | undefined;
  for (const [later, more] of [...days].filter(([other]) => other > day)) {
    if (last.length + more.length > MOST_ENTRIES) {
      next = later;
      break;
    }
    last.push(...more);
  }
  const nameOf = (cut: number) => (cut === 0 ? day : `${day}/${cut + 1}`);
  return cuts.map((cut, index) => ({
    path: PATHS.changesSince(nameOf(index)),
    content: toJson(day, cut, index + 1 < cuts.length ? nameOf(index + 1) : next),
  }));
}

function toJson(since: IsoDate, changes: readonly Entry[], next: string | undefined): string {
  const head = JSON.stringify({ since, next: next === undefined ? null : PATHS.changesSince(next) });
  return `${head.slice(0, -1)},"changes":[\n${changes.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
