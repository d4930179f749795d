import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJudge, type Proof } from '../../src/assessment/index.ts';
import type { Status } from '../../src/records/index.ts';
import { buildBase, claim, evidence } from './build-base.ts';

const AT = '2026-06-01';
const DAYS = ['2026-04-10', '2026-04-20', '2026-05-01', '2026-05-20', '2026-07-01'];
type Side = 'agrees' | 'contradicts';

/** Evidence of a topic that can change and of one that cannot, on a chosen side. */
const TOPICS = {
  parameters: { claim: {}, on: (side: Side) => ({ observed: { quantity: side === 'agrees' ? '15 B' : '20 B', scope: 'total' } }) },
  'open-source': {
    claim: { topic: 'open-source', asserted: { aspect: 'weights', available: true } },
    on: (side: Side) => ({ observed: { aspect: 'weights', available: side === 'agrees' } }),
  },
} as const;

const topic = fc.constantFrom<keyof typeof TOPICS>('parameters', 'open-source');
const item = fc.record({
  side: fc.constantFrom<Side>('agrees', 'contradicts'),
  source: fc.constantFrom('maker', 'parent', 'press', 'lab', 'rival', 'board', 'hub', 'repo', 'rewrite', 'impostor'),
  kind: fc.constantFrom('artifact', 'measurement', 'registry', 'absence-probe', 'report', 'statement', 'admission', 'copy'),
  via: fc.option(fc.constantFrom('maker', 'lab', 'board'), { nil: undefined }),
  observedOn: fc.constantFrom(...DAYS),
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

const items = fc.array(item, { maxLength: 6 });
const claimant = fc.constantFrom('maker', 'press', 'rival');

interface World {
  readonly topic: keyof typeof TOPICS;
  readonly claimant: string;
}

/** A search belongs to what can be there or missing; elsewhere a register takes its place. */
const EXTRA: Readonly<Record<string, object>> = {
  'absence-probe': { places: [{ place: 'GitHub', result: 'not-found' }] },
  admission: { kind: 'statement', againstInterest: 'it would rather not' },
};

function toEvidence(world: World, { side, kind, ...rest }: Item, id: string): object {
  const known = kind === 'absence-probe' && world.topic === 'parameters' ? 'registry' : kind;
  return evidence(id, { ...rest, kind: known, recordedOn: rest.observedOn, ...EXTRA[known], ...TOPICS[world.topic].on(side) });
}

function judge(world: World, list: readonly object[], at = AT): Proof {
  return createJudge(buildBase({ it: claim({ ...TOPICS[world.topic].claim, claimant: world.claimant, evidence: list }) }))('it', at);
}

const world = fc.record({ topic, claimant });
const named = (w: World, list: readonly Item[]) => list.map((one, index) => toEvidence(w, one, `e${String(index)}`));

/** How far a status is from refuted. */
const TOWARD_TRUE: Readonly<Partial<Record<Status, number>>> = {
  refuted: 0,
  outdated: 1,
  misleading: 1,
  disputed: 1,
  'self-reported': 2,
  unsupported: 2,
  unverified: 2,
  supported: 3,
};
const truth = (proof: Proof) => TOWARD_TRUE[proof.status] ?? Number.NaN;

const RUNS = { numRuns: 600 };

describe('properties of the verdict', () => {
  test('the order of evidence does not matter', () => {
    fc.assert(
      fc.property(world, items, (w, list) => {
        const forward = named(w, list);
        expect(judge(w, forward.toReversed())).toEqual({ ...judge(w, forward), setAside: expect.any(Array) as unknown });
      }),
      RUNS,
    );
  });

  test('a copy changes nothing', () => {
    fc.assert(
      fc.property(world, items, item, (w, list, one) => {
        const before = judge(w, named(w, list));
        const after = judge(w, [...named(w, list), toEvidence(w, { ...one, kind: 'copy' }, 'copy')]);
        expect({ ...after, setAside: before.setAside }).toEqual(before);
      }),
      RUNS,
    );
  });

  test('agreeing evidence never moves a claim toward refuted, nor the reverse', () => {
    fc.assert(
      fc.property(world, items, item, (w, list, one) => {
        const before = truth(judge(w, named(w, list)));
        const after = truth(judge(w, [...named(w, list), toEvidence(w, one, 'one')]));
        if (one.side === 'agrees') expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
      {
        numRuns: 3000,
        examples: [
          // A maker that repeats itself later does not turn what was overtaken into what was refuted.
          [
            { topic: 'open-source', claimant: 'maker' },
            [
              { side: 'agrees', source: 'board', kind: 'report', via: undefined, observedOn: '2026-04-10' },
              { side: 'contradicts', source: 'maker', kind: 'artifact', via: undefined, observedOn: '2026-05-01' },
            ],
            { side: 'agrees', source: 'maker', kind: 'absence-probe', via: undefined, observedOn: '2026-05-20' },
          ],
        ],
      },
    );
  });

  test('withdrawing evidence restores the earlier verdict', () => {
    fc.assert(
      fc.property(world, items, item, (w, list, one) => {
        const withdrawn = { ...toEvidence(w, one, 'one'), withdrawn: { on: '2026-05-25', reason: 'a mistake' } };
        const before = judge(w, named(w, list));
        const after = judge(w, [...named(w, list), withdrawn]);
        expect({ ...after, setAside: before.setAside }).toEqual(before);
      }),
      RUNS,
    );
  });

  test('the verdict on a day ignores what came after it', () => {
    fc.assert(
      fc.property(world, items, fc.constantFrom(...DAYS), (w, list, at) => {
        const all = judge(w, named(w, list), at);
        const known = judge(
          w,
          named(w, list).filter((_, index) => (list[index]?.observedOn ?? '') <= at),
          at,
        );
        expect({ ...all, setAside: known.setAside }).toEqual(known);
      }),
      RUNS,
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(world, items, (w, list) => {
        expect(JSON.stringify(judge(w, named(w, list)))).toBe(JSON.stringify(judge(w, named(w, list))));
      }),
      RUNS,
    );
  });
});
