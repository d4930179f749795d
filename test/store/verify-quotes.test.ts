import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimSchema, sourceSchema, type KnowledgeBase } from '../../src/records/index.ts';
import { verifyQuotes } from '../../src/store/index.ts';
import { buildBase, claim, evidence } from '../assessment/build-base.ts';

const TEXT = 'No weights are public.\nThe  API opens soon. The API opens soon in Europe.';
const sha256 = createHash('sha256').update(TEXT).digest('hex');
let vault: string;
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'assay-vault-'));
});
afterEach(() => {
  rmSync(vault, { recursive: true });
});

const baseWith = (quote: object): KnowledgeBase => {
  const data = claim({
    topic: 'identity',
    asserted: { relation: 'other', statement: 'x' },
    evidence: [evidence('e', { stance: 'context', quote })],
  });
  const base = buildBase({ it: data });
  const snapshot = { sha256, bytes: TEXT.length, mediaType: 'text/plain', capturedOn: '2026-04-10' };
  const lab = base.sources.get('lab');
  if (!lab) throw new Error('the cast has a lab');
  const source = sourceSchema.parse({ ...lab.data, snapshot });
  expect(claimSchema.safeParse(data).success).toBe(true);
  return { ...base, sources: new Map([...base.sources, ['lab', { ...lab, data: source }]]) };
};

test.each([
  ['the words as they stand, white space folded', { exact: 'The API opens soon', suffix: 'in Europe' }, 0],
  ['other words', { exact: 'No weights were public' }, 1],
  ['words that stand twice', { exact: 'The API opens soon' }, 1],
])('%s', (_name, quote, faults) => {
  writeFileSync(join(vault, sha256), TEXT);
  const report = verifyQuotes(baseWith(quote), vault);
  expect(report).toMatchObject({ checked: 1, unchecked: 0, misquoted: new Set(faults === 0 ? [] : ['it/e']) });
  expect(report.problems.map(({ code }) => code)).toEqual(faults === 0 ? [] : ['quote-snapshot']);
});

test('a snapshot whose bytes are not those of its name proves nothing', () => {
  writeFileSync(join(vault, sha256), `${TEXT} changed`);
  expect(verifyQuotes(baseWith({ exact: 'No weights are public' }), vault).misquoted).toEqual(new Set(['it/e']));
});

test('a quote without a snapshot in the vault is counted, not judged', () => {
  expect(verifyQuotes(baseWith({ exact: 'anything' }), vault)).toMatchObject({ checked: 0, unchecked: 1, problems: [] });
});

test.each([
  ['the line that it names', 'page.txt#L3', { exact: 'The API opens soon' }, 0],
  ['another line', 'page.txt#L1', { exact: 'The API opens soon.' }, 1],
  ['a line on which other words precede it', 'page.txt#L2', { exact: 'API opens soon.' }, 0],
])('a quote stands on %s', (_name, at, quote, faults) => {
  const text = TEXT.replace('. The', '.\nThe');
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(vault, hash), text);
  const base = baseWith(quote);
  const [lab, it] = [base.sources.get('lab'), base.claims.get('it')];
  if (!lab || !it) throw new Error('the base has both');
  const source = sourceSchema.parse({ ...lab.data, snapshot: undefined, files: [{ path: 'page.txt', sha256: hash }] });
  const [first] = it.data.evidence;
  if (!first) throw new Error('the claim has evidence');
  const data = { ...it.data, evidence: [{ ...first, at }] } as typeof it.data;
  const report = verifyQuotes(
    { ...base, sources: new Map([...base.sources, ['lab', { ...lab, data: source }]]), claims: new Map([['it', { ...it, data }]]) },
    vault,
  );
  expect(report.checked).toBe(1);
  expect(report.problems.map(({ message }) => message)).toHaveLength(faults);
});
