import { stemmer } from 'stemmer';
import type { Mention } from '../../names/index.ts';
import type { Span } from '../../text/sentence.ts';
import type { Facts } from '../facts.ts';

const WORD = /\p{L}+(?:['’]\p{L}+)?|[?:;!…]|\d+/gu;
/** Longer sentences are as long as this. */
const LONG = 30;

const NAMED: Partial<Readonly<Record<Mention['kind'], string>>> = {
  model: 'MODEL',
  product: 'MODEL',
  organisation: 'MAKER',
  benchmark: 'BOARD',
};

/**
 * What the model sees of a sentence: its words as stems, alone and in pairs, with a sign in place of each name, number, licence and
 * day, so that it learns how things are said and not of whom. Each feature once.
 */
export function listFeatures(facts: Facts): readonly string[] {
  const words = listWords(facts);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const signs = [...new Set(words.filter((word) => /^[A-Z]/u.test(word)))];
  return [
    ...new Set([
      ...words,
      ...pairs,
      `^ ${words[0] ?? ''}`,
      `^ ${words.slice(0, 2).join(' ')}`,
      `${words.at(-1) ?? ''} $`,
      ...(signs.some((sign) => sign.startsWith('Q')) ? ['*number'] : []),
      `*length ${String(Math.floor(Math.min(words.length, LONG) / 6))}`,
    ]),
  ];
}

function listWords({ text, mentions, quantities, licences, dates }: Facts): readonly string[] {
  const signs: readonly (Span & { readonly sign: string })[] = [
    ...mentions.map(({ start, end, kind }) => ({ start, end, sign: NAMED[kind] ?? 'NAME' })),
    ...quantities.map(({ start, end, dimension }) => ({ start, end, sign: `Q${dimension}` })),
    ...licences.map(({ start, end }) => ({ start, end, sign: 'LICENCE' })),
    ...dates.map(({ start, end }) => ({ start, end, sign: 'DATE' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const words: string[] = [];
  let at = 0;
  for (const { start, end, sign } of signs) {
    if (start < at) continue;
    words.push(...stemAll(text.slice(at, start)), sign);
    at = end;
  }
  return [...words, ...stemAll(text.slice(at))];
}

function stemAll(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => (/^\d/u.test(word) ? '#' : stemmer(word.replace('’', "'").toLowerCase())));
}
