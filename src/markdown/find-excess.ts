import type { Position } from '../records/index.ts';

/** A place where a body outgrows what is parsed, and how. */
export interface Excess extends Position {
  readonly message: string;
}

/** Bounds of a body. Inside them parsing takes a second or two at worst; outside it can take minutes or the whole stack. */
export const LIMITS = { bytes: 64 * 1024, depth: 100, nestedLines: 5000, marksPerParagraph: 1000 } as const;

/** A mark that opens, or goes on with, a level: of a quotation, a list item or a footnote's definition. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]+\]:)/uy;
const BLANK = /^[ \t>]*$/u;
const MARK = /\*+|_+|~+|[[\]]/gu;
const INDENT_PER_LEVEL = 2;
const TAB_WIDTH = 4;

/** Finds the first bound that a body breaks, by looking at its lines only: the parser itself must not see such a text. */
export function findExcess(body: string): Excess | null {
  if (new TextEncoder().encode(body).length > LIMITS.bytes) {
    return { line: 1, column: 1, message: `Unexpected text of more than ${LIMITS.bytes / 1024} KiB, expected a shorter one` };
  }
  let [open, nestedLines, marks, isNewParagraph] = [0, 0, 0, true];
  for (const [index, line] of body.split(/\r\n|\n|\r/u).entries()) {
    const depth = measureDepth(line);
    const isBlank = BLANK.test(line);
    // A line of a paragraph may leave out the marks of its list or quotation, and a blank one too: both stay inside.
    open = isNewParagraph && !isBlank ? depth : Math.max(open, depth);
    nestedLines += open;
    marks = isBlank ? 0 : marks + (line.match(MARK)?.length ?? 0);
    isNewParagraph = isBlank;
    const message = findExcessOf(depth, nestedLines, marks);
    if (message !== null) return { line: index + 1, column: 1, message };
  }
  return null;
}

function findExcessOf(depth: number, nestedLines: number, marks: number): string | null {
  if (depth > LIMITS.depth) return `Unexpected nesting of more than ${LIMITS.depth} levels, expected flatter text`;
  if (nestedLines > LIMITS.nestedLines) {
    return `Unexpected line in a list or quotation after ${LIMITS.nestedLines} others (counted once a level), expected fewer`;
  }
  if (marks <= LIMITS.marksPerParagraph) return null;
  return `Unexpected paragraph with more than ${LIMITS.marksPerParagraph} marks such as * and [, expected fewer`;
}

/** How deep a line can be at most: by its marks of quotations and lists, and by its indent, two columns a level. */
function measureDepth(line: string): number {
  CONTAINER.lastIndex = 0;
  let marks = 0;
  while (CONTAINER.test(line)) marks++;
  const [start = ''] = /^[ \t>]*/u.exec(line) ?? [];
  const indent = start.replaceAll('>', '').replaceAll('\t', ' '.repeat(TAB_WIDTH)).length;
  return marks + Math.floor(indent / INDENT_PER_LEVEL);
}
