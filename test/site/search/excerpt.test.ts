import { describe, expect, test } from 'vitest';
import { findExcerpt, markWords, SECTION } from '../../../src/site/search/excerpt.ts';
import { readQuestion } from '../../../src/site/search/question.ts';

const wordsOf = (question: string) => readQuestion(question).words;
const join = (pieces: ReturnType<typeof findExcerpt>) =>
  pieces?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null;

describe('markWords', () => {
  test.each([
    ['licence', 'The licences differ, says the license.', 'The [licences] differ, says the [license].'],
    ['is it open source', 'An open-source model with open weights.', 'An [open-source] model with open weights.'],
    ['15b', 'It has 15 billion parameters.', 'It has [15 billion] parameters.'],
    ['param', 'Parameters: 27 B.', '[Parameters]: 27 B.'],
    ['1415 elo', 'It scores 1,415 Elo.', 'It scores [1,415] [Elo].'],
    ['banana', 'Nothing of it.', 'Nothing of it.'],
  ])('%s in “%s”', (question, sentence, marked) => {
    const pieces = markWords(sentence, wordsOf(question));
    expect(join(pieces)).toBe(marked);
    expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
  });
});

describe('findExcerpt', () => {
  const row = { title: 'Lantern 2 is open source.', reason: 'Contradicted: No code was found on GitHub.' };
  const content = [
    'Lantern 2 is open source. Lantern 2 weights code licence',
    'Lantern 2 was announced in May. Its licence forbids use in Germany. The licence is long.',
    'No code was found on GitHub.',
    'opensource lantern2',
  ].join(` ${SECTION} `);

  test('gives the sentence in which most of the asked words stand', () => {
    expect(join(findExcerpt(content, wordsOf('lantern licence germany'), row))).toBe('Its [licence] forbids use in [Germany].');
  });

  test('of equals the first', () => {
    expect(join(findExcerpt(content, wordsOf('licence'), row))).toBe('Its [licence] forbids use in Germany.');
  });

  test.each([
    ['what the row shows already', 'code github'],
    ['a sentence that only names the subject', 'is lantern open source weights'],
    ['words that stand only among those that people ask by', 'weights'],
  ])('leaves out %s', (_, question) => {
    expect(findExcerpt(content, wordsOf(question), row)).toBeNull();
  });

  test('finds nothing in a text that could not be loaded', () => {
    expect(findExcerpt('', ['licence'], row)).toBeNull();
  });
});
