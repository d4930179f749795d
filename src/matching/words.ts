import { tokenize } from './retrieval/tokenize.ts';

/** The content words of a text as stems, in order; numbers are compared as quantities, so that they are not among them. */
export function listStems(text: string): readonly string[] {
  return tokenize(text)
    .filter(({ stop, number, joined }) => !stop && !number && !joined)
    .map(({ term }) => term);
}
