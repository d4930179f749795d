import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_LOTS, type ExampleArticle } from '../../matching/reading/examples.ts';

/** The value that a label asserts: numbers in the label's own unit. */
export interface GoldValue {
  readonly number?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly bound?: string;
  readonly licence?: string;
  readonly available?: boolean;
  readonly date?: string;
  readonly negated?: boolean;
}

export interface GoldAssertion {
  readonly subject: string | null;
  readonly topic: string;
  readonly aspect: string;
  readonly value: GoldValue | null;
}

export interface GoldSentence {
  readonly article: string;
  readonly sentence: string;
  readonly checkable: boolean;
  /** The main one first; empty where nothing can be checked. */
  readonly assertions: readonly GoldAssertion[];
  readonly relation: string | null;
  readonly note: string | null;
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Where labelled articles are sought: other articles are measured by naming their folder. */
const FOLDER = process.env['ASSAY_ARTICLES'] ?? join(import.meta.dirname, '../../../../shared/articles');

interface Label extends GoldAssertion {
  readonly article: string;
  readonly sentence: string;
  readonly checkable: boolean;
  readonly also?: readonly GoldAssertion[];
  readonly relation_hint: string | null;
  readonly note: string | null;
}

/** The labelled articles beside the project; null where they are not there. */
export function readLabelled(): readonly GoldArticle[] | null {
  const file = join(FOLDER, 'labels.jsonl');
  if (!existsSync(file)) return null;
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
  return [...new Set(labels.map(({ article }) => article))].map((name) => ({
    name,
    text: readFileSync(join(FOLDER, `${name}.md`), 'utf8'),
    sentences: labels
      .filter(({ article }) => article === name)
      .map(({ article, sentence, checkable, subject, topic, aspect, value, also = [], relation_hint, note }) => ({
        article,
        sentence,
        checkable,
        assertions: checkable ? [{ subject, topic, aspect, value }, ...also] : [],
        relation: relation_hint,
        note,
      })),
  }));
}

/** The invented articles of our own tests, lot by lot, in the same shape: main assertions only. */
export function readOwn(): readonly (readonly GoldArticle[])[] {
  return EXAMPLE_LOTS.map(readExamples);
}

function readExamples(articles: readonly ExampleArticle[]): readonly GoldArticle[] {
  return articles.map(({ title, published, paragraphs }) => ({
    name: title,
    text: `# ${title}\n\nPublished ${published}\n\n${paragraphs.map((sentences) => sentences.map(([sentence]) => sentence).join(sentences[0]?.[0].startsWith('- ') ? '\n' : ' ')).join('\n\n')}\n`,
    sentences: paragraphs.flat().map(([sentence, expected]) => ({
      article: title,
      sentence: sentence.replace(/^- /u, ''),
      checkable: expected !== '',
      assertions: expected === '' ? [] : [parseExpected(expected)],
      relation: null,
      note: null,
    })),
  }));
}

function parseExpected(text: string): GoldAssertion {
  const [subject = '?', topic = 'other', aspect = '', value = ''] = text.split(' ');
  return { subject: subject === '?' ? null : subject, topic, aspect, value: parseValue(value, /date|founded/u.test(aspect)) };
}

function parseValue(text: string, isDate: boolean): GoldValue | null {
  if (text === '') return null;
  if (text === 'true' || text === 'false') return { available: text === 'true' };
  if (isDate) return { date: text };
  const [, low, high] = /^([\d.e]+)-([\d.e]+)$/u.exec(text) ?? [];
  if (low !== undefined) return { min: Number(low), max: Number(high) };
  const [, sign = '', number = ''] = /^(<=|>=|<|>|~)?([\d.e]+)$/u.exec(text) ?? [];
  if (number === '') return { licence: text };
  const bound = { '<=': 'at-most', '>=': 'at-least', '<': 'less-than', '>': 'more-than' }[sign];
  return { number: Number(number), ...(bound !== undefined && { bound }) };
}
