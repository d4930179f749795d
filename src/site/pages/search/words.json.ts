import type { APIRoute } from 'astro';
import { compareText } from '../../../records/index.ts';
import { readLedger } from '../../ledger.ts';
import { listWords } from '../../search/words.ts';

/** Words of titles and names, the frequent ones first: from them the search page guesses what a mistyped word was meant to be. */
export const GET: APIRoute = async () => {
  const { base } = await readLedger();
  const texts = [
    ...base.published.map(({ data }) => data.text),
    ...[...base.subjects.values()].flatMap(({ data }) => [data.name, ...data.aliases]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(listWords)) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([word]) => word);
  return Response.json(words);
};
