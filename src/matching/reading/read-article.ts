import type { NameIndex } from '../names/index.ts';
import { LONGEST_ARTICLE, readFrontMatter, readSentences } from '../text/read-sentences.ts';
import type { SourceSentence } from '../text/sentence.ts';
import type { Reading } from './assertion.ts';
import { enterBlock, isThing, openDiscourse, toLink, type Discourse } from './discourse.ts';
import { readAllFacts } from './read-all-facts.ts';
import { readFacts, type Facts } from './facts.ts';
import { findDates, readPublished } from './find-dates.ts';
import { readRow } from './read-row.ts';
import { readSentence, toSentence } from './read-sentence.ts';

export interface ReadOptions {
  readonly format: 'markdown' | 'plain';
  /** ISO day of publication, for "last month" and "26 April"; else it is sought in the text. */
  readonly published?: string;
}

const DATE_LINE = /^(?:Published|Posted|Updated|Date|First published)\b[^.]{0,40}$/iu;

/**
 * Reads an article sentence by sentence: what can be checked, of what, and what it says. Pure; never throws.
 * Of a text beyond LONGEST_ARTICLE characters the rest is passed over, and a last reading says so.
 */
export function readArticle(text: string, names: NameIndex, options: ReadOptions): readonly Reading[] {
  const sentences = isText(text) ? readSentences(text, options.format) : [];
  const published = options.published ?? findPublished(text, sentences);
  const facts = readAllFacts(sentences, names, published);
  const discourse = openDiscourse(sentences, facts, names);
  const readings = sentences.map((sentence, index) =>
    readOne(sentence, facts[index] ?? readFacts('', names, null), { discourse, published }),
  );
  const rest = text.length - (isText(text) ? LONGEST_ARTICLE : 0);
  return rest > 0 ? [...readings, passOver(text, readings.length, rest)] : readings;
}

/** Whether a text is one: binary data holds characters that no text does. */
function isText(text: string): boolean {
  const head = text.slice(0, 10_000);
  // eslint-disable-next-line no-control-regex -- these are the characters that are sought
  return (head.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/gu) ?? []).length <= head.length / 50;
}

/** The day on which an article says that it appeared, ISO 8601; null where it does not. */
export function findPublished(text: string, sentences: readonly SourceSentence[]): string | null {
  const line = sentences.slice(0, 8).find(({ plain }) => DATE_LINE.test(plain));
  const front = /^(?:date|published|pubDate):\s*["']?([^\n"']{4,40})/imu.exec(readFrontMatter(text))?.[1];
  return (front === undefined ? null : readPublished(front)) ?? (line ? readPublished(line.plain) : null);
}

function readOne(
  sentence: SourceSentence,
  facts: Facts,
  { discourse, published }: { discourse: Discourse; published: string | null },
): Reading {
  const no = (why: string): Reading => ({ sentence: toSentence(sentence), checkable: false, why, assertions: [] });
  if (sentence.kind === 'heading') {
    const named = facts.mentions.find(isThing);
    discourse.section =
      named && sentence.level > 1
        ? toLink(named, 'context', discourse.models, discourse.topic)
        : sentence.level > 2
          ? discourse.section
          : null;
    discourse.block = -1;
    return no('a heading');
  }
  if (sentence.isHeader) return no('the head of a table');
  if (DATE_LINE.test(sentence.plain) && findDates(sentence.plain, null).length > 0) return no('the date line');
  enterBlock(discourse, sentence);
  const reading =
    sentence.kind === 'table-row'
      ? readRow(sentence, facts, discourse, discourse.names, published)
      : readSentence(sentence, facts, discourse);
  return sentence.passedOver > 0
    ? { ...reading, why: `${reading.why}; ${sentence.passedOver} characters at its end were passed over` }
    : reading;
}

function passOver(text: string, index: number, rest: number): Reading {
  const start = text.length - rest;
  const why = start === 0 ? 'not a text' : `the last ${rest} characters were passed over`;
  const place = { line: 1, column: 1, start, end: text.length };
  return { sentence: { index, text: '', plain: '', kind: 'paragraph', ...place }, checkable: false, why, assertions: [] };
}
