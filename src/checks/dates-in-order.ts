import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { listEvidence, type Claim, type Entry, type Evidence, type IsoDate, type Problem, type Source } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'dates-in-order';

/** Two days of which the first must not come after the second. */
interface Pair {
  /** The value to point at. */
  readonly path: readonly PropertyKey[];
  readonly first: Named;
  readonly second: Named;
}

type Named = readonly [name: string, on: IsoDate | undefined];

/** Nothing is recorded before it happened, and nothing lies in the future that cannot. */
export const datesInOrder: Check = {
  code,
  demand:
    'Days stand in the order in which things happen: published, read, claimed, observed, recorded, mended; none lies in the future but a due date.',
  *find(base) {
    const today: Named = ['today', base.today];
    for (const claim of base.claims.values()) yield* findMisordered(claim, listClaimPairs(claim.data, today, base));
    for (const { entry, path, item } of listEvidence(base)) yield* findMisordered(entry, listEvidencePairs(item, path, today));
    for (const source of base.sources.values()) yield* findMisordered(source, listSourcePairs(source.data, today));
    yield* findMisordered(
      base.retired,
      base.retired.data.map(({ on }, index) => ({ path: [index, 'on'], first: ['retired on', on], second: today })),
    );
  },
};

function* findMisordered(entry: Entry<unknown>, pairs: readonly Pair[]): Iterable<Problem> {
  for (const { path, first, second } of pairs) {
    if (first[1] === undefined || second[1] === undefined || first[1] <= second[1]) continue;
    yield problemAt(entry, path, {
      code,
      message: `Unexpected order of ${first.join(' ')} and ${second.join(' ')}, expected the first no later than the second`,
      hint: 'Compare both days with the source and mend the wrong one.',
    });
  }
}

function listClaimPairs(claim: Claim, today: Named, { sources }: AssessedKnowledgeBase): readonly Pair[] {
  const claimed: Named = ['claimedOn', claim.claimedOn];
  const recorded: Named = ['recordedOn', claim.recordedOn];
  const withdrawn: Named = ['withdrawn.on', claim.withdrawn?.on];
  return [
    { path: ['claimedOn'], first: claimed, second: recorded },
    { path: ['recordedOn'], first: recorded, second: today },
    { path: ['promise', 'due'], first: claimed, second: ['promise.due', claim.promise?.due] },
    { path: ['override', 'expires'], first: ['override.on', claim.override?.on], second: ['override.expires', claim.override?.expires] },
    { path: ['withdrawn', 'on'], first: recorded, second: withdrawn },
    { path: ['withdrawn', 'on'], first: withdrawn, second: today },
    { path: ['reply', 'on'], first: ['reply.on', claim.reply?.on], second: today },
    ...claim.corrections.map(
      ({ on }, index) => ({ path: ['corrections', index, 'on'], first: ['corrected on', on], second: today }) as const,
    ),
    ...claim.appearances.flatMap(({ source, on }, index): Pair[] => {
      const path = ['appearances', index, 'on'];
      const appeared: Named = ['appeared on', on];
      const published: Named = ['published', sources.get(source)?.data.published];
      return [
        { path, first: claimed, second: appeared },
        { path, first: published, second: appeared },
        { path, first: appeared, second: today },
      ];
    }),
  ];
}

function listEvidencePairs(item: Evidence, path: readonly PropertyKey[], today: Named): readonly Pair[] {
  const recorded: Named = ['recordedOn', item.recordedOn];
  const withdrawn: Named = ['withdrawn.on', item.withdrawn?.on];
  return [
    { path: [...path, 'observedOn'], first: ['observedOn', item.observedOn], second: recorded },
    { path: [...path, 'recordedOn'], first: recorded, second: today },
    { path: [...path, 'withdrawn', 'on'], first: recorded, second: withdrawn },
    { path: [...path, 'withdrawn', 'on'], first: withdrawn, second: today },
  ];
}

function listSourcePairs({ published, accessed, snapshot }: Source, today: Named): readonly Pair[] {
  return [
    { path: ['published'], first: ['published', published], second: ['accessed', accessed] },
    { path: ['accessed'], first: ['accessed', accessed], second: today },
    { path: ['snapshot', 'capturedOn'], first: ['snapshot.capturedOn', snapshot?.capturedOn], second: today },
  ];
}
