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
  const stranger = named ? null : readStranger(row);
  if (stranger !== null) discourse.focus = { id: null, name: stranger, how: 'name' };
  if (named) discourse.focus = toLink(named, named.how === 'name' ? 'name' : 'alias', discourse.models, discourse.topic);
  const property = readProperty(row, names, published);
  const readings = row.cells
    .filter(({ header }, index) => header !== '' && !(property !== '' && index === 0))
    .map((cell) => {
      const content = readPriced(cell.header, readAnswered(row.plain.slice(cell.start, cell.end)));
      const label = readLabel(cell.header);
      const lead = toLead(label.name, property, content);
      const plain = `${lead}${content}${label.unit === '' || /\p{L}/u.test(content) ? '' : ` ${label.unit}`}`;
      const shift = lead.length;
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

const YES = /^(?:yes|✓|✔|published|public|open|available|released|included|online|shared|in full|downloadable|disclosed)$/iu;
const NO =
  /^(?:no|none|withheld|closed|absent|missing|unpublished|unreleased|kept(?: back| secret| private)?|secret|private|internal|unavailable|undisclosed|not (?:published|released|available|disclosed)|✗|✘)$/iu;

/** A cell that says yes or no, in the words of a sentence. */
function readAnswered(content: string): string {
  if (YES.test(content.trim())) return 'is available';
  return NO.test(content.trim()) ? 'is not available' : content;
}

const FARE =
  /^(?:in|out|input|output|prompts?|completions?|(?:(?:input|output|in|out|cached) )?(?:prices?|costs?|fees?|rates?)(?: (?:in|out))?)$/iu;

/** Under "In" and "Out", figures with cents are what a million tokens cost; under "Price" too. */
function readPriced(header: string, content: string): string {
  return FARE.test(header.trim()) && /^\$?\d{1,4}\.\d{2}$/u.test(content.trim())
    ? `$${content.trim().replace('$', '')} per million tokens`
    : content;
}

/** "Falcon, size: 34B", and "Falcon: training code none", so that a word stays in the clause of what it says something of. */
function toLead(name: string, property: string, content: string): string {
  const isAnswer = /^is (?:not )?available$/u.test(content);
  if (property === '') return isAnswer ? `The ${name.toLowerCase()} ` : `${name}: `;
  return /^[~≈<>]?\s?[$€£¥]?\d/u.test(content) ? `${name}, ${property}: ` : `${name}: ${property} `;
}

/** Where things head the columns, each row says something of all of them, and its first cell tells what: "Training code | none | in full". */
function readProperty(row: SourceSentence, names: NameIndex, published: string | null): string {
  const [first, ...rest] = row.cells;
  const areThings = rest.length > 0 && rest.every(({ header }) => readFacts(header, names, published).mentions.some(isThing));
  return first && areThings ? row.plain.slice(first.start, first.end).replaceAll(':', '').toLowerCase() : '';
}

/** A capitalised name in a column of names, which the record does not hold. */
function readStranger({ plain, cells }: SourceSentence): string | null {
  const cell = cells.find(({ header }) =>
    /^(?:models?|systems?|names?|products?|assistants?|engines?|generators?|tools?|networks?)$/iu.test(header.trim()),
  );
  const name = cell ? plain.slice(cell.start, cell.end).trim() : '';
  return /^\p{Lu}/u.test(name) ? name : null;
}

/** "Memory (GB)" is a name and a unit. */
function readLabel(header: string): { name: string; unit: string } {
  const [, name = header, unit = ''] = /^(.{1,80}?)\s*[([]([^()[\]]{1,20})[)\]]\s*$/u.exec(header) ?? [];
  return { name: name.replaceAll(':', ''), unit };
}
