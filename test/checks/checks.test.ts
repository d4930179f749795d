import { describe, expect, test } from 'vitest';
import { CHECKS, runChecks } from '../../src/checks/index.ts';
import { compareProblems } from '../../src/records/index.ts';
import { buildBase, buildClaim, findPlace } from '../builders.ts';
import type { Case } from './case.ts';

// Each check has a file of cases of its name: a new check needs one too.
const modules = import.meta.glob<{ cases: readonly Case[] }>('./cases/*.ts', { eager: true });
const casesByCode = new Map(Object.entries(modules).map(([path, { cases }]) => [path.slice('./cases/'.length, -'.ts'.length), cases]));

test('the codes are unique', () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
});

test('every check has cases, and no cases are left of a check that is gone', () => {
  expect([...casesByCode.keys()].sort()).toEqual(CHECKS.map(({ code }) => code).sort());
});

describe.each(CHECKS.map((check) => ({ check, code: check.code })))('$code', ({ check, code }) => {
  const cases = casesByCode.get(code) ?? [];

  test('has a case that fires and one that does not', () => {
    expect(new Set(cases.map(({ breaches }) => breaches.length > 0))).toEqual(new Set([true, false]));
  });

  test.each(cases)('$name', ({ files, today, breaches }) => {
    const found = [...check.find(buildBase(files, today))];
    const places = found.map(({ file, line, column }) => ({ file, line, column }));
    expect(places).toEqual(breaches.map(([path, words]) => ({ file: `content/${path}`, ...findPlace(files[path] ?? '', words) })));
    for (const problem of found) {
      expect(problem.code).toBe(code);
      expect(problem.message).toMatch(/^Unexpected .+, expected /su);
      expect(problem.hint).not.toBe('');
    }
  });
});

describe('runChecks', () => {
  const long = {
    source: 'study',
    on: '2026-04-10',
    role: 'original',
    quote: { exact: 'one two three four five six seven eight nine ten eleven twelve thirteen' },
  };

  test('finds nothing in a good record', () => {
    expect(runChecks(buildBase({ 'claims/a.md': buildClaim() }))).toEqual([]);
  });

  test('leaves out what a claim is excepted from', () => {
    const claim = (exceptions: object[]) => buildBase({ 'claims/a.md': buildClaim({ appearances: [long], exceptions }) });
    expect(runChecks(claim([])).map(({ code }) => code)).toEqual(['quote-length']);
    expect(runChecks(claim([{ check: 'quote-length', reason: 'The claim is a poem.' }]))).toEqual([]);
  });

  test('sorts by file and place', () => {
    const bad = buildClaim({ appearances: [long], subject: 'nobody', text: 'The other has 15 billion parameters.' });
    const problems = runChecks(buildBase({ 'claims/b.md': bad, 'claims/a.md': bad }));
    expect(problems).toEqual([...problems].sort(compareProblems));
    expect(new Set(problems.map(({ file }) => file)).size).toBe(2);
  });
});
