// npm run bench [-- NAME…]. To add one: a file here that exports a Bench, one line in BENCHES.
import { articleMissesBench, articlesBench } from './articles/articles.ts';
import { relationMissesBench, relationsBench } from './articles/relations.ts';
import { checkIndexBench } from './check-index.ts';
import { ledgerBench } from './ledger.ts';
import { matchingCostBench } from './matching/matching-cost.ts';
import { matchingBench } from './matching/matching.ts';

const BENCHES = [
  ledgerBench,
  matchingBench,
  matchingCostBench,
  articlesBench,
  articleMissesBench,
  relationsBench,
  relationMissesBench,
  checkIndexBench,
];

const names = process.argv.slice(2);
const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  process.stderr.write(`Unexpected ${unknown.join(', ')}, expected one of: ${BENCHES.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 2;
}
for (const bench of chosen) {
  process.stdout.write(`${bench.name}: ${bench.measures}\n`);
  // eslint-disable-next-line no-console -- a bench prints a table
  console.table(await bench.run());
}
