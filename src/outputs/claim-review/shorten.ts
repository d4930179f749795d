const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** A text on one line, cut between words to at most `limit` UTF-16 units, an ellipsis included. */
export function shorten(text: string, limit: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const starts = [...WORDS.segment(line.slice(0, limit))].map(({ index }) => index);
  return `${line.slice(0, starts.at(-1)).trimEnd()}…`;
}
