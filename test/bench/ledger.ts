import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assessment/index.ts';
import { runChecks } from '../../src/checks/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import type { Bench } from './bench.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const SIZES = [1000, 10_000] as const;
const TODAY = '2026-06-01';

/** Reading, assessing and checking, at two sizes in one run: cost a claim should stay the same. */
export const ledgerBench: Bench = {
  name: 'ledger',
  measures: 'milliseconds a claim to read, assess and check, at 1,000 and at 10,000 claims',
  async run() {
    const rows = [];
    for (const size of SIZES) rows.push(await measure(size));
    const [small, large] = rows;
    const growth = (step: 'read' | 'assess' | 'check') => Number(((large?.[step] ?? 0) / (small?.[step] ?? 1)).toFixed(2));
    return [...rows, { claims: 'ratio', read: growth('read'), assess: growth('assess'), check: growth('check') }];
  },
};

async function measure(claims: number) {
  const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    writeSyntheticContent(root, claims);
    const each = (from: number) => Number(((performance.now() - from) / claims).toFixed(3));
    const started = performance.now();
    const { base } = await readKnowledgeBase(root);
    const read = each(started);
    const assessing = performance.now();
    const assessed = assess(base, TODAY);
    const assessMs = each(assessing);
    const checking = performance.now();
    const problems = runChecks(assessed);
    if (problems.length > 0) throw new Error(`the invented content must be sound: ${problems[0]?.message ?? ''}`);
    return { claims, read, assess: assessMs, check: each(checking) };
  } finally {
    rmSync(root, { recursive: true });
  }
}
