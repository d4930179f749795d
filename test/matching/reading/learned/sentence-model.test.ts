import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/matching/reading/draft.ts';
import type { Facts } from '../../../../src/matching/reading/facts.ts';
import { readFacts } from '../../../../src/matching/reading/facts.ts';
import { applyGuess, settleBlock } from '../../../../src/matching/reading/learned/apply-guess.ts';
import { listFeatures } from '../../../../src/matching/reading/learned/list-features.ts';
import { decodeModel, encodeModel, type FeatureWeights } from '../../../../src/matching/reading/learned/model-code.ts';
import { guessSentence, type Guess, type LikelyTopic } from '../../../../src/matching/reading/learned/sentence-model.ts';
import { NAMES } from '../name-index.ts';

const read = (text: string): Facts => readFacts(text, NAMES, null);

test('a sentence is learned by its words, not by whom or how many it names', () => {
  expect(listFeatures(read('Wan 2.2 needs 24 GB, says Alibaba.'))).toEqual(listFeatures(read('LTX-2 needs 80 GB, says Meta.')));
  expect(listFeatures(read('It needs 24 GB.'))).not.toEqual(listFeatures(read('It wants 24 GB.')));
});

test('a model comes back from its code as it was, to a hundredth', () => {
  const weight = fc.double({ min: -4, max: 4, noNaN: true });
  const features = fc.dictionary(fc.stringMatching(/^[a-z# ]{1,8}$/u), weight, { minKeys: 1, maxKeys: 5 });
  fc.assert(
    fc.property(features, weight, (each, bias) => {
      const made = Object.entries(each).map(([name, value]): [string, FeatureWeights] => [name, { weight: value, labels: [[1, -value]] }]);
      const model = { bias, labels: ['a', 'b+'], labelBias: [bias, 0], features: new Map(made), rules: { 'a none': 0.5 } };
      const back = decodeModel(encodeModel(model));
      expect(back.bias).toBeCloseTo(bias, 1);
      expect([back.labels, back.rules]).toEqual([model.labels, model.rules]);
      for (const [name, { weight: value }] of made) expect(back.features.get(name)?.weight ?? 0).toBeCloseTo(value, 1);
    }),
  );
});

describe('wording that no rule knows', () => {
  test.each([
    ['Nobody outside the firm gets to see a line of the scripts that trained it.', 'open-source'],
    ['You are free to sell whatever it draws for you.', 'open-source'],
    ['It came out on top of every other in the voters’ eyes.', 'benchmark'],
    ['It is the work of a team in Hangzhou.', 'identity'],
  ])('claims something: %s', (text, topic) => {
    const { checkable, topics } = guessSentence(read(text), null);
    expect(checkable).toBeGreaterThan(0.5);
    expect(topics[0]?.topic).toBe(topic);
    expect(topics.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  test.each(['My aunt keeps bees and has never asked a machine for anything.', 'Whether anybody needs this is another question.'])(
    'claims nothing: %s',
    (text) => {
      expect(guessSentence(read(text), null).checkable).toBeLessThan(0.5);
    },
  );
});

describe('rules and wording together', () => {
  const facts = read('The weights are in a drawer.');
  const topic = (name: LikelyTopic['topic'], aspect: string): LikelyTopic => ({ topic: name, aspect, probability: 0.9, available: false });
  const guess = (checkable: number): Guess => ({ checkable, topics: [topic('open-source', 'weights')] });
  const draft = (more: Partial<Draft>): Draft => ({
    ...{ topic: 'speed', aspect: 'memory', value: null, weight: 4, isStrong: false, start: 4, end: 11 },
    ...more,
  });

  test('where the rules find nothing, the wording speaks if it is sure', () => {
    expect(applyGuess([], guess(0.9), facts)).toMatchObject([{ topic: 'open-source', aspect: 'weights', value: { available: false } }]);
    expect(applyGuess([], guess(0.4), facts)).toEqual([]);
  });

  test('a number keeps its value under the topic of the wording, and a draft of that topic goes first', () => {
    const value = { min: 2, max: 2, dimension: 'noun' };
    expect(applyGuess([draft({ value })], guess(0.9), facts)).toMatchObject([{ topic: 'open-source', value }]);
    const second = draft({ topic: 'open-source', aspect: 'code-licence' });
    expect(applyGuess([draft({}), second], guess(0.9), facts)[0]).toBe(second);
  });

  test('a question stays one, whatever its words; a remark that is worded as a claim is one', () => {
    expect(settleBlock('a question', guess(0.99), [draft({})])).toBe('a question');
    expect(settleBlock('an opinion', guess(0.99), [draft({})])).toBeNull();
    expect(settleBlock(null, guess(0.01), [draft({})])).toBe('worded like a remark');
    expect(settleBlock('an opinion', null, [draft({})])).toBe('an opinion');
  });
});
