import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildClaimIndex, readClaimIndex, writeClaimIndex, type ClaimDocument } from '../../../src/matching/retrieval/index.ts';
import { readKnowledgeBase } from '../../../src/store/index.ts';
import { type Bench } from '../bench.ts';
import { readCorpora } from './corpora.ts';
import { inventClaims, inventSentences } from './invented-claims.ts';
import { ours, plainBm25, type Ranker } from './rankers.ts';

const SENTENCES = 1000;
const CLAIMS = 20_000;
const SIZED = 10_000;

/** What finding costs: time for 1,000 sentences, and the index's size in a browser. */
export const matchingCostBench: Bench = {
  name: 'matching-cost',
  measures: `milliseconds for ${SENTENCES} sentences, and kilobytes and milliseconds of the index file`,
  async run() {
    const invented = inventClaims(CLAIMS);
    const { base } = await readKnowledgeBase('.');
    const real = [...base.claims.values()].map(({ id, data }) => ({ id, fields: { claim: data.text } }));
    const corpora = readCorpora();
    const sets = [
      { name: 'the project’s', claims: real, sentences: repeat(real.map(({ fields }) => fields.claim)) },
      { name: 'invented', claims: invented.slice(0, SIZED), sentences: inventSentences(invented, SENTENCES) },
      { name: 'invented', claims: invented, sentences: inventSentences(invented, SENTENCES) },
      ...corpora.map(({ name, documents, questions }) => ({
        name,
        claims: documents,
        sentences: repeat(questions.map(({ text }) => text)),
      })),
    ];
    return sets.map(({ name, claims, sentences }) => ({
      name,
      claims: claims.length,
      ...timeFinding(claims, sentences),
      ...sizeIndex(claims),
    }));
  },
};

function repeat(texts: readonly string[]): readonly string[] {
  return Array.from({ length: SENTENCES }, (_, place) => texts[place % texts.length] ?? '');
}

function timeFinding(claims: readonly ClaimDocument[], sentences: readonly string[]) {
  const plain = time(plainBm25, claims, sentences);
  const own = time(ours, claims, sentences);
  return { plain, ours: own, ratio: Number((own / plain).toFixed(2)) };
}

function time(ranker: Ranker, claims: readonly ClaimDocument[], sentences: readonly string[]): number {
  const find = ranker.prepare(claims);
  const none = new Set<string>();
  return clock(() => {
    for (const sentence of sentences) find(sentence, none);
  });
}

function sizeIndex(claims: readonly ClaimDocument[]) {
  const bytes = writeClaimIndex(buildClaimIndex(claims));
  const kilobytes = ({ length }: Uint8Array) => Number((length / 1000).toFixed(1));
  const load = clock(() => readClaimIndex(bytes));
  return { kB: kilobytes(bytes), 'gzip kB': kilobytes(gzipSync(bytes)), 'brotli kB': kilobytes(brotliCompressSync(bytes)), load };
}

function clock(run: () => unknown): number {
  const from = performance.now();
  run();
  return Math.round(performance.now() - from);
}
