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

describe('what is not independent, or not settled', () => {
  test("a rewrite of the claimant's own words is still the claimant's word", () => {
    expect(judge(openSource({ evidence: [evidence('rewrite', { source: 'rewrite', ...weights(true) })] })).status).toBe('unverified');
  });

  test('a documented search by the claimant is more than its word', () => {
    const places = [{ place: 'GitHub', result: 'not-found' }];
    const none = claim({
      topic: 'open-source',
      asserted: { aspect: 'weights', available: false },
      evidence: [evidence('probe', { source: 'press', kind: 'absence-probe', places, ...weights(false) })],
    });
    expect(judge(none).status).toBe('supported');
  });

  test('a search from before the claim does not refute it', () => {
    const places = [{ place: 'GitHub', result: 'not-found' }];
    const early = evidence('probe', {
      kind: 'absence-probe',
      places,
      ...weights(false),
      via: 'hub',
      observedOn: '2026-04-01',
      recordedOn: '2026-04-01',
    });
    expect(judge(openSource({ evidence: [early] })).rule).not.toBe('absent');
  });

  test('a search that could look nowhere is no search', () => {
    const places = (result: string) => ({ kind: 'absence-probe', places: [{ place: 'the hub', result }] });
    const judge = (result: string) =>
      createJudge(buildBase({ it: claim({ claimant: 'maker', evidence: [evidence('e', places(result))] }) }));
    expect(judge('not-checkable')('it', '2026-06-01').status).toBe('unverified');
    expect(judge('not-found')('it', '2026-06-01').status).toBe('self-reported');
  });

  test('a search that found it is no search that found nothing', () => {
    const places = [{ place: 'Hugging Face', result: 'found' }];
    expect(judge(openSource({ evidence: [evidence('probe', { kind: 'absence-probe', places })] })).status).toBe('unverified');
  });

  test('two wrong scores leave their difference open', () => {
    const score = (quantity: string, found: string) =>
      claim({
        topic: 'benchmark',
        asserted: { board: 'board', category: 'video', score: quantity },
        evidence: [
          evidence('snapshot', { source: 'board', kind: 'registry', observed: { board: 'board', category: 'video', score: found } }),
        ],
      });
    const margin = claim({
      topic: 'benchmark',
      asserted: { board: 'board', margin: '116 points' },
      derivedFrom: { operation: 'difference', of: ['a', 'b'] },
    });
    const base = buildBase({ it: margin, a: score('1,415 Elo', '1,425 Elo'), b: score('1,299 Elo', '1,309 Elo') });
    expect(createJudge(base)('a', '2026-06-01').status).toBe('refuted');
    expect(createJudge(base)('it', '2026-06-01')).toMatchObject({ status: 'unverified', rule: 'arithmetic-agrees' });
  });

  test('numbers that are only about right are not ranked closer than that', () => {
    const speed = (quantity: string) => claim({ topic: 'speed', asserted: { measure: 'latency', quantity } });
    const slower = claim({
      topic: 'speed',
      asserted: { measure: 'latency', quantity: '1 s' },
      derivedFrom: { operation: 'ordering', pairs: [['a', 'b']] },
    });
    const rule = (a: string, b: string) => createJudge(buildBase({ it: slower, a: speed(a), b: speed(b) }))('it', '2026-06-01').rule;
    expect(rule('about 38 s', '38.5 s')).toBe('not-checked');
    expect(rule('38.4 s', '38.5 s')).toBe('arithmetic-contradicts');
  });

  test('a draft bears nothing as a part', () => {
    const there = { evidence: [evidence('e', weights(true))] };
    const base = buildBase({ it: openSource({ parts: ['a', 'b'] }), a: openSource(there), b: openSource({ ...there, record: 'draft' }) });
    expect(createJudge(base)('it', '2026-06-01').status).toBe('unverified');
  });

  test('what was promised and came late is told as late', () => {
    const late = openSource({
      modality: 'promised',
      promise: { wording: 'in April', due: '2026-04-30' },
      evidence: [evidence('there', { ...weights(true), observedOn: '2026-05-20', recordedOn: '2026-05-20' })],
    });
    expect(judge(late)).toMatchObject({ status: 'supported', rule: 'promise-kept', reason: expect.stringContaining('late') as string });
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

  test('a whole is learned of when its parts are', () => {
    const part = openSource({ evidence: [evidence('there', { ...weights(true), recordedOn: '2026-05-20' })] });
    const base = assess(buildBase({ it: openSource({ parts: ['a', 'b'] }), a: part, b: part }), '2026-06-01');
    expect(base.claims.get('it')).toMatchObject({ modifiedOn: '2026-05-20', history: [{ status: 'supported', learnedOn: '2026-05-20' }] });
  });

  test('a fresh look of the same origin refreshes what an older, heavier one decided', () => {
    const data = openSource({
      evidence: [
        evidence('old', { source: 'hub', kind: 'registry', ...weights(true) }),
        evidence('new', { source: 'hub', ...weights(true), observedOn: '2026-05-01', recordedOn: '2026-05-01' }),
      ],
    });
    expect(judge(data).asOf).toBe('2026-05-01');
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

  test("a maker's run of a test, told at a revision, does not age; a board that was looked at does", () => {
    const score = { board: 'board', score: '84 points' };
    const item = (extra: object) => evidence('e', { observed: score, ...extra });
    const judge = (source: string, kind: string) =>
      createJudge(buildBase({ it: claim({ topic: 'benchmark', claimant: 'maker', asserted: score, evidence: [item({ source, kind })] }) }));
    expect(judge('repo', 'measurement')('it', '2026-06-01')).toMatchObject({ status: 'self-reported', ages: false });
    expect(judge('board', 'registry')('it', '2026-06-01')).toMatchObject({ status: 'supported', ages: true, currency: 'stale' });
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
