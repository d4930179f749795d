import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Position, Problem } from '../records/index.ts';
import { findYamlFaults } from './find-yaml-faults.ts';
import { limitProblems } from './limit-problems.ts';

/** How the parser words that it came to the end of the stack, where it catches that itself. */
const OVERFLOW = /Maximum call stack size exceeded|: Stack overflow$/u;

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
 * Reads YAML 1.2 (core schema, so that dates stay text). Duplicate keys, tabs, aliases,
 * huge mappings and characters that cannot be seen are problems, at most 100 of them and one that counts the rest.
 * `lineOffset` is how many lines of the file come before the text. Never throws.
 */
export function parseYaml(text: string, file: string, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', stringKeys: true, uniqueKeys: false });
    if (document.errors.some(({ message }) => OVERFLOW.test(message))) return tooDeep(file, at(0));
    const faults = findYamlFaults(document);
    const problems = limitProblems(faults.map(({ offset, ...fault }) => ({ severity: 'error', file, ...at(offset), ...fault })));
    return {
      value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
      problems,
      locate: (path) => at(findOffset(document, path, false)),
      locateKey: (path) => at(findOffset(document, path, true)),
    };
  } catch (error) {
    // The parser recurses, and so does the walk: nesting beyond the stack is the one thing that they throw for.
    if (error instanceof RangeError) return tooDeep(file, at(0));
    throw error;
  }
}

function tooDeep(file: string, start: Position): ParsedYaml {
  const message = 'Unexpected depth of nesting, expected a flat record';
  const problem: Problem = { code: 'yaml', severity: 'error', file, ...start, message, hint: 'Write the record as the template shows.' };
  return { value: undefined, problems: [problem], locate: () => start, locateKey: () => start };
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
