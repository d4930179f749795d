import { z } from 'zod';
import { langSchema } from './lang.ts';

/** How many words of other people's text one quotation may take, its prefix and suffix included. */
export const MAX_QUOTE_WORDS = 12;

/** A W3C Web Annotation TextQuoteSelector. */
export const quoteSchema = z
  .strictObject({
    exact: z.string().min(1).describe('The words as they stand in the source, at most 12.'),
    prefix: z.string().optional().describe('Words just before, where the exact words stand there more than once.'),
    suffix: z.string().optional().describe('Words just after, where the exact words stand there more than once.'),
    lang: langSchema.optional().describe('BCP 47 language of the words, where it is not English.'),
  })
  .describe('A verbatim quotation, W3C TextQuoteSelector');

export type Quote = z.output<typeof quoteSchema>;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Counts the words of a text by Unicode segmentation, so that Chinese is counted too. */
export function countWords(text: string): number {
  let words = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
  return words;
}
