import type { NameIndex } from '../names/index.ts';
import type { SourceSentence } from '../text/sentence.ts';
import type { Reading } from './assertion.ts';
import { isThing, toLink, type Discourse } from './discourse.ts';
import { readFacts, type Facts } from './facts.ts';
import { readSentence, toSentence } from './read-sentence.ts';

/** Reads a table row: each cell as "what stands above it: what it holds", all about the thing that the row names. */
export function readRow(row: SourceSentence, facts: Facts, discourse: Discourse, names: NameIndex, published: string | null): Reading {
  const named = facts.mentions.find(isThing);
  const before = discourse.focus;
  if (named) discourse.focus = toLink(named, named.how === 'name' ? 'name' : 'alias', discourse.models, discourse.topic);
  const readings = row.cells
    .filter(({ header }) => header !== '')
    .map((cell) => {
      const content = row.plain.slice(cell.start, cell.end);
      const label = readLabel(cell.header);
      const plain = `${label.name}: ${content}${label.unit === '' || /\p{L}/u.test(content) ? '' : ` ${label.unit}`}`;
      const shift = label.name.length + 2;
      const offsets = Array.from(
        { length: plain.length },
        (_, index) => row.offsets[Math.min(Math.max(cell.start + index - shift, cell.start), Math.max(cell.end - 1, 0))] ?? 0,
      );
      return readSentence({ ...row, plain, offsets }, readFacts(plain, names, published), discourse);
    });
  discourse.focus = before;
  const assertions = readings.flatMap((reading) => reading.assertions);
  const first = readings.find(({ checkable }) => checkable);
  return {
    sentence: toSentence(row),
    checkable: first !== undefined,
    why: first?.why ?? 'a row without a figure that can be read',
    assertions,
  };
}

/** "Memory (GB)" is a name and a unit. */
function readLabel(header: string): { name: string; unit: string } {
  const [, name = header, unit = ''] = /^(.{1,80}?)\s*[([]([^()[\]]{1,20})[)\]]\s*$/u.exec(header) ?? [];
  return { name: name.replaceAll(':', ''), unit };
}
