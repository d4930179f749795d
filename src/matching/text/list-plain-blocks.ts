import type { Block } from './block.ts';
import { toPlainText } from './plain-text.ts';

const BLANK = /^[\s>]*$/u;
const HEADING = /^(#{1,6})\s+/u;
const ITEM = /^[\s>]{0,40}(?:[-*+•–]|\d{1,3}[.)])\s+/u;

interface Line {
  readonly text: string;
  readonly start: number;
}

type Open = { -readonly [Field in 'start' | 'end' | 'kind' | 'level']: Block[Field] };

/** Cuts a plain text, or Markdown too deep to parse, into paragraphs, headings and list items. One pass over the lines. */
export function listPlainBlocks(source: string, from = 0): readonly Block[] {
  const blocks: Open[] = [];
  let goesOn = false;
  for (const line of listLines(source, from)) {
    if (BLANK.test(line.text)) {
      goesOn = false;
      continue;
    }
    const opened = openBlock(line);
    const last = blocks.at(-1);
    if (goesOn && last && opened.kind === 'paragraph') last.end = opened.end;
    else blocks.push(opened);
    goesOn = opened.kind !== 'heading';
  }
  return blocks.map((block) => toBlock(source, block));
}

function openBlock({ text, start }: Line): Open {
  const heading = HEADING.exec(text);
  const item = heading ? null : ITEM.exec(text);
  const marker = heading ?? item ?? /^[\s>]*/u.exec(text);
  const kind = heading ? 'heading' : item ? 'list-item' : 'paragraph';
  return { start: start + (marker?.[0].length ?? 0), end: start + text.trimEnd().length, kind, level: heading?.[1]?.length ?? 0 };
}

function* listLines(source: string, from: number): Generator<Line> {
  let start = from;
  while (start <= source.length) {
    const next = source.indexOf('\n', start);
    const end = next === -1 ? source.length : next;
    yield { text: source.slice(start, end), start };
    start = end + 1;
  }
}

function toBlock(source: string, { start, end, kind, level }: Pick<Block, 'start' | 'end' | 'kind' | 'level'>): Block {
  return { start, end, kind, level, plain: toPlainText(source.slice(start, end), start), cells: [], isHeader: false };
}
