import type { Block } from './block.ts';
import { isParsable, listMarkdownBlocks } from './list-markdown-blocks.ts';
import { listPlainBlocks } from './list-plain-blocks.ts';
import type { SourceSentence, Span } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';

export type TextFormat = 'markdown' | 'plain';

/** Characters of an article that are read, and of one sentence: what is beyond is passed over and said so. */
export const LONGEST_ARTICLE = 1_000_000;
export const LONGEST_SENTENCE = 2000;

const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---)[^\n]{0,2000}\n){0,200}?---[ \t]*(?:\r?\n|$)/u;

/**
 * The sentences of an article in order: headings, list items and table rows too.
 * Time and memory are bounded: of a longer text the first LONGEST_ARTICLE characters are read.
 */
export function readSentences(source: string, format: TextFormat): readonly SourceSentence[] {
  const text = source.slice(0, LONGEST_ARTICLE);
  const from = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const blocks = format === 'markdown' && isParsable(text) ? listMarkdownBlocks(text, from) : listPlainBlocks(text, from);
  const places = new LinePlaces(text);
  const sentences: SourceSentence[] = [];
  for (const [number, block] of blocks.entries()) {
    for (const sentence of cutBlock(block, text)) {
      sentences.push({ ...sentence, ...places.find(sentence.start), index: sentences.length, block: number });
    }
  }
  return sentences;
}

/** The front matter at the head of a text, or ''. */
export function readFrontMatter(source: string): string {
  return FRONT_MATTER.exec(source.slice(0, LONGEST_ARTICLE))?.[0] ?? '';
}

type Cut = Omit<SourceSentence, 'index' | 'line' | 'column' | 'block'>;

function cutBlock(block: Block, source: string): readonly Cut[] {
  const { kind, plain, level, isHeader } = block;
  const whole = kind === 'heading' || kind === 'table-row';
  const trimmed = { start: plain.text.length - plain.text.trimStart().length, end: plain.text.trimEnd().length };
  const spans = whole ? [trimmed] : splitSentences(plain.text);
  let start = block.start;
  return spans.map((span, index) => {
    const next = spans[index + 1];
    const end = next ? findCut(source, plain.offsets, { start: span.end - 1, end: next.start }) : block.end;
    const from = start;
    start = end + (/^\s*/u.exec(source.slice(end, end + 100))?.[0].length ?? 0);
    const read = Math.min(span.end, span.start + LONGEST_SENTENCE);
    return {
      kind,
      level,
      isHeader,
      text: source.slice(from, end),
      plain: plain.text.slice(span.start, read),
      offsets: plain.offsets.slice(span.start, read).map((offset) => Math.max(0, offset - from)),
      start: from,
      end,
      cells: block.cells.map((cell) => ({ ...cell, start: cell.start - span.start, end: cell.end - span.start })),
      passedOver: span.end - read,
    };
  });
}

/** Where one sentence ends in the source: markup that touches its last character is its own, what follows the space is the next one's. */
function findCut(source: string, offsets: readonly number[], { start, end }: Span): number {
  const last = (offsets[start] ?? 0) + 1;
  const gap = source.slice(last, offsets[end] ?? last);
  const space = gap.search(/\s/u);
  return space === -1 ? last : last + space;
}

/** Line and column of rising offsets, in one pass. */
class LinePlaces {
  private readonly source: string;
  private line = 1;
  private lineStart = 0;

  constructor(source: string) {
    this.source = source;
  }

  find(offset: number): { line: number; column: number } {
    for (let next = this.source.indexOf('\n', this.lineStart); next !== -1 && next < offset;) {
      this.line++;
      this.lineStart = next + 1;
      next = this.source.indexOf('\n', this.lineStart);
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
