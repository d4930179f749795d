import { isScalar, visit, type Document, type YAMLMap } from 'yaml';
import { CHARACTERS_CODE, describeCharacters } from './find-characters.ts';

/** Largest mapping that is looked into: the longest record has some thirty fields. */
const MAX_PAIRS = 1000;

/** What is wrong with parsed YAML, and the offset at which it stands. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** Everything that the parser complains of and everything that records do not use, one fault a place. */
export function findYamlFaults(document: Document.Parsed): readonly YamlFault[] {
  const complaints = [...document.errors, ...document.warnings].map(({ message, code, pos }): YamlFault => ({
    code: 'yaml',
    message: `Unexpected YAML: ${message}`,
    hint: hintFor(code),
    offset: pos[0],
  }));
  const byOffset = new Map<number, YamlFault>();
  // One mistake can make the parser complain a thousand times at one place.
  for (const fault of [...complaints, ...findInNodes(document)]) {
    if (!byOffset.has(fault.offset)) byOffset.set(fault.offset, fault);
  }
  return [...byOffset.values()];
}

function hintFor(code: string): string {
  if (code.startsWith('TAB')) return 'Indent with two spaces.';
  return 'Compare with a record that is known to be good; quote text that holds ": " or begins with a special character.';
}

function findInNodes(document: Document): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const add = (code: string, { message, hint }: { message: string; hint: string }, node: unknown) => {
    faults.push({ code, message, hint, offset: offsetOf(node) });
  };
  visit(document, {
    Alias: (_key, node) => {
      add('yaml', { message: 'Unexpected alias, expected the value itself', hint: 'Write the value out where it is needed.' }, node);
    },
    Map: (_key, node) => {
      if (node.items.length <= MAX_PAIRS) {
        for (const key of findRepeated(node)) add('yaml', describeRepeated(key), key);
        return undefined;
      }
      add('yaml', describeSize(node.items.length), node);
      return visit.SKIP;
    },
    Scalar: (_key, node) => {
      const unfit = typeof node.value === 'string' ? describeCharacters(node.value) : null;
      if (unfit) add(CHARACTERS_CODE, unfit, node);
    },
  });
  return faults;
}

/** The keys of a mapping that stood there before. The parser's own search compares each key with each. */
function findRepeated({ items }: YAMLMap): readonly unknown[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) return [key];
    seen.add(name);
    return [];
  });
}

function describeRepeated(key: unknown): { message: string; hint: string } {
  const name = isScalar(key) ? String(key.value) : 'field';
  return { message: `Unexpected second \`${name}\`, expected each field once`, hint: 'Keep one of the two fields.' };
}

function describeSize(pairs: number): { message: string; hint: string } {
  const message = `Unexpected mapping of ${String(pairs)} fields, expected at most ${String(MAX_PAIRS)}`;
  return { message, hint: 'Write the record as the template shows.' };
}

function offsetOf(node: unknown): number {
  const { range } = node as { range?: readonly number[] | null };
  return range?.[0] ?? 0;
}
