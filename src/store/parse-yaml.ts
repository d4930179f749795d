import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Position, Problem } from '../records/index.ts';

export interface ParsedYaml {
  /** Plain values; undefined where the YAML could not be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands; for a field that is missing, where its parent stands. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** Where the name of a field stands. */
  readonly locateKey: (path: readonly PropertyKey[]) => Position;
}

/**
 * Reads YAML 1.2 (core schema, so that dates stay text). Duplicate keys, tabs and aliases are problems.
 * `lineOffset` is how many lines of the file come before the text. Never throws.
 */
export function parseYaml(text: string, file: string, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', stringKeys: true });
    const problems = findProblems(document, (message, hint, offset) => ({
      code: 'yaml',
      severity: 'error',
      file,
      ...at(offset),
      message,
      hint,
    }));
    return {
      value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
      problems,
      locate: (path) => at(findOffset(document, path, false)),
      locateKey: (path) => at(findOffset(document, path, true)),
    };
  } catch (error) {
    // The parser recurses: nesting beyond the stack is the one thing that it throws for.
    if (error instanceof RangeError) return tooDeep(file, at(0));
    throw error;
  }
}

function tooDeep(file: string, start: Position): ParsedYaml {
  const message = 'Unexpected depth of nesting, expected a flat record';
  const problem: Problem = { code: 'yaml', severity: 'error', file, ...start, message, hint: 'Write the record as the template shows.' };
  return { value: undefined, problems: [problem], locate: () => start, locateKey: () => start };
}

function findProblems(document: Document.Parsed, toProblem: (message: string, hint: string, offset: number) => Problem): Problem[] {
  const complaints = [...document.errors, ...document.warnings];
  const found = complaints.map((error) => toProblem(`Unexpected YAML: ${error.message}`, hintFor(error.code), error.pos[0]));
  const aliases = findAliases(document);
  found.push(
    ...aliases.map((offset) => toProblem('Unexpected alias, expected the value itself', 'Write the value out where it is needed.', offset)),
  );
  return found.filter((one, index) => found.findIndex((other) => isSamePlace(one, other)) === index);
}

/** One mistake can make the parser complain a thousand times at one place. */
function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

function hintFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two fields.';
  if (code.startsWith('TAB')) return 'Indent with two spaces.';
  return 'Compare with a record that is known to be good; quote text that holds ": " or begins with a special character.';
}

function findAliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
  return offsets;
}

function findOffset(document: Document, path: readonly PropertyKey[], wantKey: boolean): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      if (isLast && wantKey) return offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
    } else {
      return offset;
    }
    offset = (node as Node | null)?.range?.[0] ?? offset;
  }
  return offset;
}
