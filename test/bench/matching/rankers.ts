import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { buildClaimIndex, deriveMatchProbability, findClaims, type ClaimDocument } from '../../../src/matching/retrieval/index.ts';
import { STOP_WORDS } from '../../../src/matching/retrieval/stop-words.ts';

/** A way to find claims, for comparison. */
export interface Ranker {
  readonly name: string;
  prepare(documents: readonly ClaimDocument[]): Find;
}

/** Ten ids, best first, and how sure it is that one matches, with some ids left out. */
export type Find = (text: string, without: ReadonlySet<string>) => { readonly ids: readonly string[]; readonly confidence: number };

const NO_MATCH = { id: '', score: 0 };
const MOST = 10;

export const ours: Ranker = {
  name: 'ours',
  prepare(documents) {
    const index = buildClaimIndex(documents);
    return (text, without) => {
      const found = findClaims(index, text, { most: MOST, without });
      return { ids: found.map(({ id }) => id), confidence: deriveMatchProbability(found) };
    };
  },
};

const miniSearch: Ranker = {
  name: 'MiniSearch',
  prepare(documents) {
    const search = new MiniSearch({ fields: ['title', 'claim'] });
    search.addAll(documents.map(({ id, fields }) => ({ id, ...fields })));
    return (text, without) =>
      toFound(
        search.search(text).map(({ id, score }) => ({ id: String(id), score })),
        without,
      );
  },
};

/** The textbook: k1 1.2, b 0.75, stems, no stop words, fields as one text. */
export const plainBm25: Ranker = {
  name: 'plain BM25',
  prepare(documents) {
    const texts = documents.map(({ fields }) => readStems(Object.values(fields).join(' ')));
    const postings = new Map<string, Map<number, number>>();
    texts.forEach((stems, document) => {
      for (const stem of stems) {
        const held = postings.get(stem) ?? new Map<number, number>();
        postings.set(stem, held.set(document, (held.get(document) ?? 0) + 1));
      }
    });
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    return (text, without) => {
      const scores = new Map<number, number>();
      for (const stem of new Set(readStems(text))) {
        const held = postings.get(stem) ?? new Map<number, number>();
        const idf = Math.log(1 + (texts.length - held.size + 0.5) / (held.size + 0.5));
        for (const [document, count] of held) {
          const length = texts[document]?.length ?? 0;
          scores.set(document, (scores.get(document) ?? 0) + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean)));
        }
      }
      const found = [...scores].map(([document, score]) => ({ id: documents[document]?.id ?? '', score }));
      return toFound(
        found.sort((a, b) => b.score - a.score),
        without,
      );
    };
  },
};

function readStems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stemmer);
}

function toFound(found: readonly { readonly id: string; readonly score: number }[], without: ReadonlySet<string>) {
  const kept = found.filter(({ id }) => !without.has(id)).slice(0, MOST);
  return { ids: kept.map(({ id }) => id), confidence: (kept[0] ?? NO_MATCH).score };
}

export const RANKERS: readonly Ranker[] = [plainBm25, miniSearch, ours];
