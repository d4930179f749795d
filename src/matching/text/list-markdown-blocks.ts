import type { Nodes, Root, Table, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from './block.ts';
import { joinPlainTexts, toPlainText, type PlainText } from './plain-text.ts';

const PARSER = unified().use(remarkParse).use(remarkGfm).freeze();

const LONGEST_TEXT = 300_000;
const LONGEST_LINE = 20_000;
const MOST_MARKS = 10_000;
const DEEPEST = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}|^[ \t]{200}/mu;

/** Whether parsing is sure to stay quick and shallow. */
export function isParsable(source: string): boolean {
  if (source.length > LONGEST_TEXT || DEEPEST.test(source)) return false;
  if (source.split('\n').some((line) => line.length > LONGEST_LINE)) return false;
  return (source.match(/[[*_`<~]/gu) ?? []).length <= MOST_MARKS;
}

interface Context {
  readonly kind: Block['kind'];
  readonly node: Nodes;
}

/** The paragraphs, headings, list items and table rows of Markdown, in order; code and HTML are left out. */
export function listMarkdownBlocks(source: string, from = 0): readonly Block[] {
  const blank = source.slice(0, from).replaceAll(/[^\n]/gu, ' ');
  const tree: Root = PARSER.parse(blank + source.slice(from));
  const blocks: Block[] = [];
  // A stack of its own: the depth of the text is not the depth of calls.
  const stack: Context[] = [{ kind: 'paragraph', node: tree }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { kind, node } = next;
    if (node.type === 'table') blocks.push(...listRows(node, source));
    else if (node.type === 'paragraph' || node.type === 'heading') blocks.push(toBlock(node, kind, source));
    else if ('children' in node) stack.push(...node.children.map((child) => ({ kind: kindBelow(node, kind), node: child })).reverse());
  }
  return blocks.filter(({ plain }) => plain.text.trim() !== '');
}

function kindBelow(node: Nodes, kind: Block['kind']): Block['kind'] {
  if (node.type === 'blockquote') return 'quotation';
  return node.type === 'listItem' ? 'list-item' : kind;
}

function toBlock(node: Nodes, kind: Block['kind'], source: string): Block {
  const { start, end } = placeOf(node);
  const level = node.type === 'heading' ? node.depth : 0;
  return { start, end, kind: level > 0 ? 'heading' : kind, level, plain: toPlain(node, source), cells: [], isHeader: false };
}

function placeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function listRows(table: Table, source: string): readonly Block[] {
  const [header] = table.children;
  const headers = header?.children.map((cell) => toPlain(cell, source).text.trim()) ?? [];
  return table.children.map((row, index) => toRow(row, { headers, isHeader: index === 0 }, source));
}

function toRow(row: TableRow, { headers, isHeader }: { headers: readonly string[]; isHeader: boolean }, source: string): Block {
  const pieces: PlainText[] = [];
  const cells: { start: number; end: number; header: string }[] = [];
  let length = 0;
  for (const [index, cell] of row.children.entries()) {
    const plain = toPlain(cell, source);
    const gap = index > 0 ? toPlainText(' | ').text : '';
    if (gap !== '') pieces.push({ text: gap, offsets: Array.from(gap, () => placeOf(cell).start) });
    pieces.push(plain);
    cells.push({ start: length + gap.length, end: length + gap.length + plain.text.length, header: headers[index] ?? '' });
    length += gap.length + plain.text.length;
  }
  return { ...placeOf(row), kind: 'table-row', level: 0, plain: joinPlainTexts(pieces), cells, isHeader };
}

/** What a node shows to its reader, with places in the source. */
function toPlain(node: Nodes, source: string): PlainText {
  const pieces: PlainText[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') pieces.push(alignText(next.value, placeOf(next), source));
    else if (next.type === 'break') pieces.push({ text: ' ', offsets: [placeOf(next).start] });
    else if ('children' in next) stack.push(...[...next.children].reverse());
  }
  return joinPlainTexts(pieces);
}

/** Places of a value in its source, where escapes (`\*`), entities (`&amp;`) and backticks take more room there. */
function alignText(value: string, { start, end }: { start: number; end: number }, source: string): PlainText {
  const raw = source.slice(start, end);
  if (raw === value) return toPlainText(value, start);
  const pieces: PlainText[] = [];
  let at = 0;
  for (const character of value) {
    const found = raw.indexOf(character, at);
    const entity = raw[at] === '&' && character !== '&' ? raw.indexOf(';', at) : -1;
    const place = entity === -1 && found !== -1 && found - at < 8 ? found : at;
    const { text } = toPlainText(character);
    pieces.push({ text, offsets: Array.from({ length: text.length }, () => start + Math.min(place, Math.max(raw.length - 1, 0))) });
    at = entity === -1 ? place + character.length : entity + 1;
  }
  return joinPlainTexts(pieces);
}
