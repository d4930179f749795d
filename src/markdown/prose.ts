import type { Nodes, Root } from 'mdast';
import type { Position } from '../records/index.ts';

/** Where a character of the plain text stands in the file, and in what. */
export interface ProsePlace extends Position {
  /** The claim whose link holds it. */
  readonly claim: string | null;
  /** Whether it is code or stands in a quotation block: not the voice of the text. */
  readonly quoted: boolean;
}

/** A body as plain text, for feeds, search and the checks that read prose. */
export interface Prose {
  readonly text: string;
  /** Where the character at `offset` of the text stands. */
  at(offset: number): ProsePlace;
}

/** A stretch of text from one node. */
interface Run extends ProsePlace {
  readonly start: number;
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code', 'tableRow', 'thematicBreak', 'list', 'blockquote', 'table']);
const NOWHERE: Run = { start: 0, line: 1, column: 1, claim: null, quoted: false };

/** Reads a tree as plain text, a blank line between blocks; citations leave nothing behind. */
export function readProse(tree: Root, body: string, bodyLine: number): Prose {
  const runs: Run[] = [];
  let text = '';
  const write = (node: Nodes, { claim, quoted }: Pick<ProsePlace, 'claim' | 'quoted'>): void => {
    if (BLOCKS.has(node.type)) text = endBlock(text);
    if (node.type === 'tableCell' && text !== '' && !text.endsWith('\n')) text += ' ';
    if (node.type === 'break') text += '\n';
    if (node.type === 'footnoteReference') text = text.trimEnd();
    const inner = { claim: claimOf(node) ?? claim, quoted: quoted || isQuoted(node) };
    if ('value' in node) {
      const { line, column } = node.position?.start ?? runs.at(-1) ?? NOWHERE;
      runs.push({ start: text.length, line, column, ...inner });
      text += node.value;
    } else if ('children' in node) {
      for (const child of node.children) write(child, inner);
    }
  };
  write(tree, NOWHERE);
  const source = body.split(/\r\n|\n|\r/u);
  const at = (offset: number): ProsePlace => {
    const place = placeIn(source, text, findRun(runs, offset), offset);
    return { ...place, line: place.line + bodyLine - 1 };
  };
  return { text: text.trimEnd(), at };
}

function endBlock(text: string): string {
  return text === '' || text.endsWith('\n\n') ? text : `${text.trimEnd()}\n\n`;
}

function claimOf(node: Nodes): string | undefined {
  return node.type === 'link' ? node.data?.claim : undefined;
}

function isQuoted(node: Nodes): boolean {
  return node.type === 'blockquote' || node.type === 'code' || node.type === 'inlineCode';
}

/** The last run that begins at or before the offset, by halving: a long body has thousands. */
function findRun(runs: readonly Run[], offset: number): Run {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1] ?? NOWHERE;
}

/**
 * Text and source have the same lines, but a line of the source may begin with `> ` or an indent,
 * and hold escapes: so look for the line in its source line, or else for the word.
 */
function placeIn(source: readonly string[], text: string, run: Run, offset: number): ProsePlace {
  const before = text.slice(run.start, offset).split('\n');
  const rest = text.slice(offset);
  const done = before.at(-1) ?? '';
  const line = run.line + before.length - 1;
  const written = source[line - 1] ?? '';
  const from = before.length === 1 ? run.column - 1 : 0;
  const start = written.indexOf(done + (/^\S*/u.exec(rest)?.[0] ?? ''), from);
  const word = written.indexOf(/^\S*/u.exec(rest)?.[0] ?? '', from);
  const column = start >= 0 ? start + done.length : Math.max(word, from);
  return { line, column: column + 1, claim: run.claim, quoted: run.quoted };
}
