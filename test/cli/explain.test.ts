import { describe, expect, test } from 'vitest';
import type { Proof } from '../../src/assessment/index.ts';
import { assess } from '../../src/assessment/index.ts';
import type { EntryWithBody, Claim } from '../../src/records/index.ts';
import { createPaint } from '../../src/cli/terminal/paint.ts';
import { renderExplanation } from '../../src/cli/explain/render.ts';
import { widthOf } from '../../src/cli/terminal/text.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { changeClaim, createFolder, runAssay } from './fixture.ts';

/** The headings of an explanation, in order: the lines that are not moved in, after the first three. */
const listHeadings = (text: string) =>
  text
    .split('\n\n')
    .slice(2)
    .map((section) => section.split('\n')[0]);

describe('explain', () => {
  test('tells sentence, status, evidence, rule and history in this order', () => {
    const { code, stdout, stderr } = runAssay(['explain', 'lantern-2-9b'], createFolder().root);
    expect([code, stderr]).toEqual([0, '']);
    const [sentence, verdict] = stdout.split('\n\n');
    expect(sentence).toBe('Lantern 2 has 9 billion parameters.');
    expect(verdict).toMatch(/^✗ refuted {2}as of 2 March 2026\n\S/u);
    const headings = ['Who says so', 'What we looked at', 'The rule that decided', 'What would change it', 'How it came about', 'Sources'];
    expect(listHeadings(stdout).filter((heading) => headings.includes(heading ?? ''))).toEqual(headings);
    expect(stdout).toMatch(/Lantern Labs said so on 1 March 2026/u);
    expect(stdout).toMatch(/Inspected in what Lantern Labs published, as it stood on 2 March 2026/u);
    expect(stdout).toContain('https://lantern-labs.example/repository');
  });

  test('names who is reported at second hand, and what was set aside with its reason', () => {
    const laboratory = 'name: Bench Lab\nkind: organisation\nrole: research\nsummary: A laboratory.\n';
    const item = `  - { id: retold, source: daily-article, via: lantern-labs, kind: statement, observedOn: 2026-03-01, recordedOn: 2026-03-02,
      observed: { quantity: 9 B, scope: total }, finding: The maker said nine., withdrawn: { on: 2026-03-03, reason: misread } }
  - { id: told, source: daily-article, via: bench-lab, kind: report, observedOn: 2026-03-01, recordedOn: 2026-03-02,
      observed: { quantity: 7 B, scope: total }, finding: The laboratory counted seven. }
`;
    const file = changeClaim('record: published', `${item.trimStart().replace(/^/u, '  ')}record: published`).replace(
      '[^config]',
      '[^config] [^told] [^retold]',
    );
    const { stdout } = runAssay(
      ['explain', 'lantern-2-7b'],
      createFolder({ 'content/claims/lantern-2-7b.md': file, 'content/subjects/bench-lab.yaml': laboratory }).root,
    );
    expect(stdout).toMatch(/Reported by Bench Lab, as The Daily tells it \(second-hand\)/u);
    expect(stdout.slice(stdout.indexOf('Set aside'))).toMatch(/The maker said nine\. \[retold\]\n +.*misread/u);
  });

  test('gives the proof as JSON', () => {
    const { stdout } = runAssay(['explain', 'lantern-2-9b', '--json'], createFolder().root);
    const { id, at, proof } = JSON.parse(stdout) as { id: string; at: string; proof: Proof };
    expect({ id, at, status: proof.status, used: proof.used.map((item) => item.id) }).toEqual({
      id: 'lantern-2-9b',
      at: '2026-03-10',
      status: 'refuted',
      used: ['config'],
    });
  });

  test('tells the status of another day', () => {
    const { stdout } = runAssay(['explain', 'lantern-2-9b', '--at', '2026-03-01', '--json'], createFolder().root);
    expect((JSON.parse(stdout) as { proof: Proof }).proof.status).toBe('unverified');
  });

  test('suggests the nearest id for one that is not on record', () => {
    const { code, stdout, stderr } = runAssay(['explain', 'lantern-2-7c'], createFolder().root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .*"lantern-2-7c".*\n {2}Did you mean lantern-2-7b/u);
  });

  test('names the successor of a retired id', () => {
    const { code, stderr } = runAssay(['explain', 'old-claim'], createFolder().root);
    expect(code).toBe(2);
    expect(stderr).toMatch(/retired.*\n {2}.*lantern-2-7b/u);
  });

  test.each([['--at', '2026-02-30'], ['--at', 'yesterday'], ['--loud'], ['extra']])('refuses %s %s', (...words) => {
    const { code, stdout, stderr } = runAssay(['explain', 'lantern-2-7b', ...words], createFolder().root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /u);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });
});

describe('explain on the real content', async () => {
  const { base } = await readKnowledgeBase('.');
  const assessed = assess(base, '2026-11-23');

  test('every claim reads within the width, says what decided, and leaves nothing open', () => {
    expect(assessed.claims.size).toBeGreaterThan(0);
    for (const claim of assessed.claims.values()) {
      const text = renderExplanation(claim, assessed, 72, createPaint(process.stdout));
      const wide = text.split('\n').filter((line) => widthOf(line) > 72 && line.trim().includes(' '));
      expect(wide, claim.id).toEqual([]);
      expect(text, claim.id).toContain('The rule that decided');
      expect(text, claim.id).not.toMatch(/undefined|\[object|NaN|\.\.$| {2}\n/mu);
    }
  });

  test('tells every piece of evidence of a claim once', () => {
    for (const claim of assessed.claims.values()) {
      const text = renderExplanation(claim, assessed, 88, createPaint(process.stdout));
      expect(listMissing(claim, text)).toEqual([]);
    }
  });
});

function listMissing({ data }: EntryWithBody<Claim>, text: string): readonly string[] {
  return data.evidence.map(({ id }) => id).filter((id) => text.split(`[${id}]`).length !== 2);
}
