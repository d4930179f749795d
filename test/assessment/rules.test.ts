import { describe, expect, test } from 'vitest';
import { createJudge, RULES } from '../../src/assessment/index.ts';
import { buildBase, claim, evidence } from './build-base.ts';

const AT = '2026-06-01';
const observed = (quantity: string) => ({ observed: { quantity, scope: 'total' } });
const open = (available: boolean, extra: object = {}) => ({ observed: { aspect: 'weights', available, ...extra } });
const openClaim = (extra: object) => claim({ topic: 'open-source', asserted: { aspect: 'weights', available: true }, ...extra });
const probe = (result: string, extra: object = {}) =>
  evidence('probe', { kind: 'absence-probe', places: [{ place: 'GitHub', result }], ...extra });
const score = (quantity: string, extra: object = {}) =>
  claim({ topic: 'benchmark', asserted: { board: 'board', category: 'video', score: quantity }, ...extra });
const registry = (quantity: string) =>
  evidence('snapshot', { source: 'board', kind: 'registry', observed: { board: 'board', category: 'video', score: quantity } });

interface Row {
  readonly name: string;
  readonly rule: string;
  readonly status: string;
  readonly claims: Readonly<Record<string, object>>;
  readonly at?: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'a claim is not judged before it was made',
    rule: 'not-yet-said',
    status: 'unverified',
    at: '2026-04-09',
    claims: { it: claim({}) },
  },
  {
    name: 'a judgement without a measure cannot be checked',
    rule: 'opinion',
    status: 'opinion',
    claims: { it: claim({ modality: 'opinion' }) },
  },
  {
    name: 'a promise is kept when others show the thing',
    rule: 'promise-kept',
    status: 'supported',
    claims: { it: openClaim({ modality: 'promised', promise: { wording: 'soon' }, evidence: [evidence('seen', open(true))] }) },
  },
  {
    name: 'a promise breaks only by evidence from after its day',
    rule: 'promise-broken',
    status: 'refuted',
    claims: {
      it: openClaim({
        modality: 'promised',
        promise: { wording: 'in April', due: '2026-04-30' },
        evidence: [evidence('late', { ...open(false), observedOn: '2026-05-02', recordedOn: '2026-05-02' })],
      }),
    },
  },
  {
    name: 'a promise stays open while its day has not come, whatever is missing before',
    rule: 'promise-open',
    status: 'unverified',
    claims: {
      it: openClaim({
        modality: 'promised',
        promise: { wording: 'this year', due: '2026-12-31' },
        evidence: [evidence('early', open(false))],
      }),
    },
  },
  {
    name: 'a whole is supported when each of its parts is',
    rule: 'parts-supported',
    status: 'supported',
    claims: {
      it: openClaim({ parts: ['a', 'b'] }),
      a: openClaim({ evidence: [evidence('e', open(true))] }),
      b: openClaim({ evidence: [evidence('e', open(true))] }),
    },
  },
  {
    name: 'a whole is refuted when every decided part is',
    rule: 'parts-refuted',
    status: 'refuted',
    claims: { it: openClaim({ parts: ['a', 'b'] }), a: openClaim({ evidence: [evidence('e', open(false))] }), b: openClaim({}) },
  },
  {
    name: 'a whole of parts that hold and parts that do not misleads',
    rule: 'parts-mixed',
    status: 'misleading',
    claims: {
      it: openClaim({ parts: ['a', 'b'] }),
      a: openClaim({ evidence: [evidence('e', open(true))] }),
      b: openClaim({ evidence: [evidence('e', open(false))] }),
    },
  },
  {
    name: 'a whole whose parts hold and that something else contradicts misleads',
    rule: 'parts-mixed',
    status: 'misleading',
    claims: {
      it: openClaim({ parts: ['a', 'b'], evidence: [evidence('whole', open(false))] }),
      a: openClaim({ evidence: [evidence('e', open(true))] }),
      b: openClaim({ evidence: [evidence('e', open(true))] }),
    },
  },
  {
    name: 'an undecided whole is as weak as its weakest part',
    rule: 'parts-weakest',
    status: 'unverified',
    claims: { it: openClaim({ parts: ['a', 'b'] }), a: openClaim({ evidence: [evidence('e', open(true))] }), b: openClaim({}) },
  },
  {
    name: "its own article's numbers refute a superlative",
    rule: 'arithmetic-contradicts',
    status: 'refuted',
    claims: {
      it: claim({
        topic: 'benchmark',
        asserted: { board: 'board', rank: 1, superlative: true },
        derivedFrom: { operation: 'ordering', pairs: [['mine', 'theirs']] },
      }),
      mine: score('1,205 Elo'),
      theirs: score('1,219 Elo'),
    },
  },
  {
    name: 'a complete search refutes a presence that only the claimant asserts, though it is told second-hand',
    rule: 'absent',
    status: 'refuted',
    claims: { it: openClaim({ evidence: [probe('not-found', { ...open(false), via: 'hub' })] }) },
  },
  {
    name: 'an artifact outweighs a report',
    rule: 'contradicted',
    status: 'refuted',
    claims: {
      it: claim({
        evidence: [evidence('config', { source: 'repo', kind: 'artifact', ...observed('20 B') }), evidence('report', observed('15 B'))],
      }),
    },
  },
  {
    name: 'commercial use that is allowed within limits misleads when said without them',
    rule: 'partly-holds',
    status: 'misleading',
    claims: {
      it: claim({
        topic: 'open-source',
        asserted: { aspect: 'commercial-use', available: true },
        evidence: [
          evidence('licence', {
            source: 'repo',
            kind: 'artifact',
            observed: { aspect: 'commercial-use', available: true, licence: 'llama-3.1-community' },
          }),
        ],
      }),
    },
  },
  {
    name: 'a number is supported by an inspection',
    rule: 'borne-out',
    status: 'supported',
    claims: { it: claim({ evidence: [evidence('config', { source: 'repo', kind: 'artifact', ...observed('15.1 B') })] }) },
  },
  {
    name: 'what can change and later did is outdated',
    rule: 'overtaken',
    status: 'outdated',
    claims: {
      it: openClaim({
        evidence: [
          evidence('then', open(true)),
          evidence('later', { source: 'hub', ...open(false), observedOn: '2026-05-01', recordedOn: '2026-05-01' }),
        ],
      }),
    },
  },
  {
    name: 'what can change and later came true is supported',
    rule: 'came-true',
    status: 'supported',
    claims: {
      it: openClaim({
        evidence: [
          evidence('then', open(false)),
          evidence('later', { source: 'hub', ...open(true), observedOn: '2026-05-01', recordedOn: '2026-05-01' }),
        ],
      }),
    },
  },
  {
    name: 'like weight on both sides of what cannot change is disputed',
    rule: 'both-sides',
    status: 'disputed',
    claims: { it: claim({ evidence: [evidence('a', observed('15 B')), evidence('b', { source: 'hub', ...observed('20 B') })] }) },
  },
  {
    name: "others' unsettled numbers dispute a claim, they do not refute it",
    rule: 'arithmetic-disagrees',
    status: 'disputed',
    claims: {
      it: claim({
        topic: 'benchmark',
        asserted: { board: 'board', margin: '100 points' },
        derivedFrom: { operation: 'difference', of: ['mine', 'theirs'] },
      }),
      mine: score('1,415 Elo', { appearances: [{ source: 'hub', on: AT, role: 'original' }] }),
      theirs: score('1,299 Elo'),
    },
  },
  {
    name: 'a margin that follows from its scores is as good as they are',
    rule: 'arithmetic-agrees',
    status: 'unverified',
    claims: {
      it: claim({
        topic: 'benchmark',
        asserted: { board: 'board', margin: '116 points' },
        derivedFrom: { operation: 'difference', of: ['mine', 'theirs'] },
      }),
      mine: score('1,415 Elo', { evidence: [registry('1,415 Elo')] }),
      theirs: score('1,299 Elo'),
    },
  },
  {
    name: "the maker's own measurement stays its own word",
    rule: 'only-maker',
    status: 'self-reported',
    claims: { it: claim({ evidence: [evidence('own', { source: 'maker', kind: 'measurement', ...observed('15 B') })] }) },
  },
  {
    name: 'a claim by others that a search found nothing for is unsupported',
    rule: 'nothing-bears',
    status: 'unsupported',
    claims: { it: claim({ evidence: [probe('not-found')] }) },
  },
  {
    name: "one report that agrees leaves a maker's number self-reported",
    rule: 'only-maker',
    status: 'self-reported',
    claims: { it: claim({ claimant: 'maker', evidence: [evidence('e', { observed: { quantity: '15 B', scope: 'total' } })] }) },
  },
  { name: 'a claim that nobody looked at is unverified', rule: 'not-checked', status: 'unverified', claims: { it: claim({}) } },
];

describe('the table of rules', () => {
  test.each(ROWS)('$rule: $name', ({ rule, status, claims, at }) => {
    const proof = createJudge(buildBase(claims))('it', at ?? AT);
    expect({ rule: proof.rule, status: proof.status }).toEqual({ rule, status });
  });

  test('every rule has a row here, and every id stands once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(ids));
  });
});
