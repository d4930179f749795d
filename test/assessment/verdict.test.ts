import { describe, expect, test } from 'vitest';
import { assess, createJudge, type Proof } from '../../src/assessment/index.ts';
import { buildBase, claim, evidence } from './build-base.ts';

const observed = (quantity: string) => ({ observed: { quantity, scope: 'total' } });
const judge = (data: object, at = '2026-06-01'): Proof => createJudge(buildBase({ it: data }))('it', at);
const openSource = (extra: object) => claim({ topic: 'open-source', asserted: { aspect: 'weights', available: true }, ...extra });
const weights = (available: boolean) => ({ observed: { aspect: 'weights', available } });

describe('weights', () => {
  test('a statement against its own interest outweighs a report', () => {
    const proof = judge(
      openSource({
        evidence: [
          evidence('admits', { source: 'maker', kind: 'statement', againstInterest: 'it would gain by release', ...weights(false) }),
          evidence('report', weights(true)),
        ],
      }),
    );
    expect(proof.status).toBe('refuted');
  });

  test('a bare statement refutes nobody: it is one word against another', () => {
    expect(judge(claim({ evidence: [evidence('rival', { source: 'rival', kind: 'statement', ...observed('20 B') })] })).status).toBe(
      'disputed',
    );
  });

  test('the parent of the maker is no independent voice', () => {
    const own = evidence('own', { source: 'parent', kind: 'report', ...observed('15 B') });
    expect(judge(claim({ claimant: 'maker', evidence: [own] })).status).toBe('unverified');
  });

  test('one report does not support a number, two origins do', () => {
    const first = evidence('first', observed('15 B'));
    expect(judge(claim({ evidence: [first] })).status).toBe('unverified');
    expect(judge(claim({ claimant: 'rival', evidence: [first, evidence('second', { source: 'hub', ...observed('15 B') })] })).status).toBe(
      'supported',
    );
  });

  test('a rewrite is no second origin', () => {
    const original = evidence('original', { source: 'press', ...observed('15 B') });
    const rewrite = evidence('rewrite', { source: 'rewrite', ...observed('15 B') });
    const proof = judge(claim({ claimant: 'rival', evidence: [original, rewrite] }));
    expect(proof.status).toBe('unverified');
    expect(proof.setAside).toContainEqual({ id: 'rewrite', why: 'same origin as original, which counts once', heavier: 'original' });
  });

  test('a search with one place that could not be checked proves no absence', () => {
    const places = [
      { place: 'GitHub', result: 'not-found' },
      { place: 'Hugging Face', result: 'not-checkable' },
    ];
    const proof = judge(openSource({ evidence: [evidence('probe', { kind: 'absence-probe', places, ...weights(false) })] }));
    expect(proof.status).toBe('unsupported');
    expect(proof.missing).toContain('Hugging Face: could not be checked');
  });
});

describe('integrity', () => {
  test.each([
    ['an impostor site', { source: 'impostor' }],
    ['a copy', { kind: 'copy' }],
    ['withdrawn evidence', { withdrawn: { on: '2026-05-01', reason: 'misread' } }],
    ['evidence from after the day', { observedOn: '2026-07-01', recordedOn: '2026-07-01' }],
  ])('%s is set aside with a reason', (_name, extra) => {
    const proof = judge(openSource({ evidence: [evidence('it', { ...weights(false), ...extra })] }));
    expect(proof.status).toBe('unverified');
    expect(proof.setAside.map(({ id }) => id)).toEqual(['it']);
  });

  test('a quote that its snapshot does not hold is set aside', () => {
    const base = buildBase({ it: openSource({ evidence: [evidence('probe', weights(false))] }) });
    expect(createJudge(base)('it', '2026-06-01').status).toBe('refuted');
    expect(createJudge(base, new Set(['it/probe']))('it', '2026-06-01').status).toBe('unverified');
  });
});

describe('time', () => {
  const changing = openSource({
    evidence: [
      evidence('gone', weights(false)),
      evidence('there', { source: 'hub', ...weights(true), observedOn: '2026-05-01', recordedOn: '2026-05-20' }),
    ],
  });

  test('the history follows the evidence, and tells when it was learned', () => {
    const it = assess(buildBase({ it: changing }), '2026-06-01').claims.get('it');
    expect(it?.history.map(({ on, status, learnedOn }) => ({ on, status, learnedOn }))).toEqual([
      { on: '2026-04-10', status: 'refuted', learnedOn: '2026-04-10' },
      { on: '2026-05-01', status: 'supported', learnedOn: '2026-05-20' },
    ]);
  });

  test('as-of is the oldest observation that the rule needed, not the oldest on record', () => {
    expect(judge(changing).asOf).toBe('2026-05-01');
  });

  test.each([
    ['2026-09-01', 'current'],
    ['2027-01-01', 'due'],
    ['2028-01-01', 'stale'],
  ])('what was found of openness in May is on %s %s', (at, currency) => {
    expect(judge(changing, at).currency).toBe(currency);
  });

  test('a licence file at a commit does not age', () => {
    const licence = { source: 'repo', kind: 'artifact', observed: { aspect: 'licence', available: true, licence: 'MIT' } };
    const pinned = claim({
      topic: 'open-source',
      asserted: { aspect: 'licence', available: true, licence: 'MIT' },
      evidence: [evidence('file', licence)],
    });
    expect(judge(pinned, '2030-01-01')).toMatchObject({ status: 'supported', currency: 'current' });
  });

  test('an override holds between its days and is told as one', () => {
    const override = {
      status: 'disputed',
      reason: 'The rule cannot see the retraction yet.',
      reviewer: 'A. Editor',
      on: '2026-05-01',
      expires: '2026-05-31',
    };
    const data = openSource({ evidence: [evidence('gone', weights(false))], override });
    expect(judge(data, '2026-05-31')).toMatchObject({ status: 'disputed', rule: 'override', overridden: { status: 'refuted' } });
    expect(judge(data, '2026-06-01')).toMatchObject({ status: 'refuted', overridden: null });
  });
});

test('claims that lean on each other in a circle end unverified, and do not hang', () => {
  const proof = createJudge(
    buildBase({ it: openSource({ parts: ['other', 'third'] }), other: openSource({ parts: ['it', 'third'] }), third: openSource({}) }),
  )('it', '2026-06-01');
  expect(proof.status).toBe('unverified');
});
