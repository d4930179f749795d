import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { assess } from '../../src/assessment/index.ts';
import { buildCheckIndex, type CheckRecords } from '../../src/matching/check/check-index.ts';
import { checkText } from '../../src/matching/check/check-text.ts';
import { listCheckRecords } from '../../src/matching/check/list-check-records.ts';
import { packRecords } from '../../src/matching/check/pack-records.ts';
import type { PackedRecords } from '../../src/matching/check/packed-records.ts';
import { unpackRecords } from '../../src/matching/check/unpack-records.ts';
import { readArticle } from '../../src/matching/reading/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import type { Bench } from './bench.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const SIZED = 10_000;
const CLAIMS = 20_000;
const SENTENCES = 1000;
/** Compressed bytes that the records of 10,000 claims may take on their way to a browser. */
const LIMIT = 1_500_000;
const TODAY = '2026-06-01';

/** What a check in a browser costs: the records on their way, making them ready, and reading 1,000 sentences. */
export const checkIndexBench: Bench = {
  name: 'check-index',
  measures: `kilobytes of /check/records.json (limit ${LIMIT / 1000} for ${SIZED} claims), milliseconds to make ready, and for ${SENTENCES} sentences`,
  async run() {
    const real = await listRecords('.');
    const sets = [
      ['the project’s', real],
      [`the project’s, repeated`, repeatRecords(real, SIZED)],
      ['invented', await listInvented(SIZED)],
      ['invented', await listInvented(CLAIMS)],
    ] as const;
    // The first reading compiles the code: it is not measured.
    measure('', real);
    const rows = sets.map(([name, records]) => measure(name, records));
    const heavy = rows.find(({ claims, gzip }) => claims <= SIZED && gzip * 1000 > LIMIT);
    if (heavy) throw new Error(`the records of ${heavy.claims} claims take ${heavy.gzip} kB, more than the limit`);
    return rows;
  },
};

async function listRecords(root: string): Promise<CheckRecords> {
  const { base } = await readKnowledgeBase(root);
  return listCheckRecords(assess(base, TODAY));
}

async function listInvented(claims: number): Promise<CheckRecords> {
  const root = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    writeSyntheticContent(root, claims);
    return await listRecords(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** As many claims as asked for with words as varied as the real ones: each copy has letters of its own, so that no copy compresses away. */
function repeatRecords({ today, subjects, claims, facts }: CheckRecords, size: number): CheckRecords {
  const copies = Array.from({ length: Math.ceil(size / claims.length) }, (_, copy) => copy);
  const disguise = (text: string, copy: number) => (copy === 0 ? text : text.replaceAll(/\p{L}{4,}/gu, (word) => shiftLetters(word, copy)));
  return {
    today,
    subjects: copies.flatMap((copy) =>
      subjects.map(({ id, data }) => ({ id: `${id}${copy}`, data: { ...data, name: disguise(data.name, copy) } })),
    ),
    claims: copies
      .flatMap((copy) =>
        claims.map((claim) => ({
          ...claim,
          id: `${disguise(claim.id, copy)}-${copy}`,
          subject: `${claim.subject}${copy}`,
          text: disguise(claim.text, copy),
          reason: disguise(claim.reason, copy),
        })),
      )
      .slice(0, size),
    facts: copies.flatMap((copy) =>
      facts.map((fact) => ({ ...fact, subject: `${fact.subject}${copy}`, why: fact.why && disguise(fact.why, copy) })),
    ),
  };
}

function shiftLetters(word: string, by: number): string {
  return word.replaceAll(/[a-z]/gu, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)));
}

function measure(name: string, records: CheckRecords) {
  const json = JSON.stringify(packRecords(records));
  const kilobytes = (bytes: Uint8Array) => Number((bytes.length / 1000).toFixed(1));
  const [unpacked, unpack] = clock(() => unpackRecords(JSON.parse(json) as PackedRecords));
  const [index, build] = clock(() => buildCheckIndex(unpacked));
  const text = listSentences(records);
  const options = { format: 'markdown' } as const;
  const [, read] = clock(() => readArticle(text, index.names, options));
  const [, check] = clock(() => checkText(text, index, options));
  const sizes = { json: Math.round(json.length / 1000), gzip: kilobytes(gzipSync(json)), brotli: kilobytes(brotliCompressSync(json)) };
  return { name, claims: records.claims.length, ...sizes, unpack, build, read, check, ratio: Number((check / read).toFixed(2)) };
}

/** Claims on record in turn with lines of nobody's: each a sentence of its own paragraph. */
function listSentences({ claims }: CheckRecords): string {
  const step = Math.max(1, Math.floor((2 * claims.length) / SENTENCES));
  const said = Array.from({ length: SENTENCES }, (_, place) =>
    place % 2 === 0 ? (claims[(place / 2) * step] ?? claims[place % claims.length])?.text : `The ${place}th visitor came on a rainy day.`,
  );
  return said.join('\n\n');
}

function clock<T>(run: () => T): readonly [result: T, milliseconds: number] {
  const from = performance.now();
  const result = run();
  return [result, Math.round(performance.now() - from)];
}
