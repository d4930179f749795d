import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/site/search/question.ts';
import { covers, listForms, listStems, listWords } from '../../../src/site/search/words.ts';

describe('listWords', () => {
  test.each([
    ['HappyHorse-1.0 scores 1,415 Elo.', ['happyhorse', '1.0', 'scores', '1415', 'elo']],
    ['25–50 steps, 1\u00A0415 points', ['25', '50', 'steps', '1415', 'points']],
    ['16:9 … qwen2.5', ['16', '9', 'qwen2.5']],
    ['模型 开源', ['模型', '开源']],
    ['  ?! ', []],
  ])('%s', (text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});

describe('readQuestion', () => {
  test.each([
    ['Is HappyHorse open source?', ['happyhorse', 'opensource'], ['open-source']],
    ['how many parameters does happyhorse have', ['parameters', 'happyhorse'], ['parameters']],
    ['who made it', ['made'], ['identity']],
    ['how fast', ['fast'], ['speed']],
  ])('%s', (text, words, intents) => {
    const question = readQuestion(text);
    expect(question.words).toEqual(words);
    expect([...question.intents]).toEqual(expect.arrayContaining(intents));
  });

  test('keeps all words where none carries meaning', () => {
    expect(readQuestion('what is it').words).toEqual(['what', 'is', 'it']);
  });
});

describe('words are found however they are written', () => {
  test.each([
    ['15B', '15 billion'],
    ['a 15 billion parameter model', '15b'],
    ['Wan2.2', 'wan 2.2'],
    ['6× faster', '6x'],
    ['6 × faster', '6x'],
    ['the European Union', 'germany'],
    ['a licence', 'license'],
    ['GPU memory', 'vram'],
  ])('%s is found by %s', (text, question) => {
    for (const word of listWords(question)) expect(covers(listStems(text), word), word).toBe(true);
  });

  test('short names of chips and versions stay whole', () => {
    expect([...listForms('H100 and V3')]).toEqual(['h100', 'and', 'v3']);
  });
});
