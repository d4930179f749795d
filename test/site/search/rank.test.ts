import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/site/search/question.ts';
import { rank, type Candidate } from '../../../src/site/search/rank.ts';

const WEIGHTS = new Map<string, number>();

function candidate(id: string, fields: Partial<Candidate> = {}): Candidate {
  return {
    id,
    title: 'A sentence.',
    names: ['Model One'],
    asks: '',
    topic: 'speed',
    wholeness: 0,
    isMakers: false,
    evidence: 0,
    date: '2026-01-01',
    found: new Set(),
    ...fields,
  };
}

function order(question: string, ...candidates: Candidate[]): readonly string[] {
  const forward = rank(readQuestion(question), candidates, WEIGHTS).map(({ id }) => id);
  const backward = rank(readQuestion(question), candidates.toReversed(), WEIGHTS).map(({ id }) => id);
  expect(backward).toEqual(forward);
  return forward;
}

describe('rank', () => {
  test.each([
    ['wan 2.2 parameters', 'new'],
    ['wan2.2 parameters', 'new'],
    ['parameters of Wan 2.1', 'old'],
  ])('versions are kept apart: %s', (question, first) => {
    const title = 'It has 14 billion parameters.';
    const old = candidate('old', { title, names: ['Wan2.1', 'Wan 2.1'] });
    const young = candidate('new', { title, names: ['Wan2.2', 'Wan 2.2'] });
    expect(order(question, old, young)[0]).toBe(first);
  });

  test('a sentence that says what was asked comes before one that mentions it', () => {
    const says = candidate('says', { title: 'Model One has 15 billion parameters.', found: new Set(['parameters']) });
    const mentions = candidate('mentions', { title: 'Model One is new.', found: new Set(['parameters']) });
    expect(order('parameters', mentions, says)).toEqual(['says', 'mentions']);
  });

  test('other forms of a word count, and words that are being typed', () => {
    const says = candidate('says', { title: 'It downloads quickly.' });
    expect(order('downloading', candidate('other'), says)[0]).toBe('says');
    expect(order('quick', candidate('other'), says)[0]).toBe('says');
  });

  test('words by which people ask stand in for words of the sentence', () => {
    expect(order('who made it', candidate('other'), candidate('maker', { asks: 'made makes maker' }))[0]).toBe('maker');
  });

  test('what the question is about decides between equals', () => {
    const speed = candidate('speed', { title: 'One two.', topic: 'speed' });
    const identity = candidate('identity', { title: 'Two one.', topic: 'identity' });
    expect(order('who fast', speed, identity)).toHaveLength(2);
    expect(order('how fast', identity, speed)[0]).toBe('speed');
    expect(order('who owns', speed, identity)[0]).toBe('identity');
  });

  test('a claim made of claims comes before its parts', () => {
    const title = 'Model One is open source.';
    expect(order('open source', candidate('part', { title }), candidate('whole', { title, wholeness: 2 }))).toEqual(['whole', 'part']);
  });

  test('a subject is known by its names, in one word or several', () => {
    const named = candidate('named', { names: ['HappyHorse-1.0', 'Happy Horse'], date: '2025-01-01' });
    expect(order('happy horse', candidate('other'), named)[0]).toBe('named');
    expect(order('happyhorse', candidate('other'), named)[0]).toBe('named');
  });

  test('a common first word does not name a subject', () => {
    const field = candidate('field', { names: ['Video Arena'], title: 'It ranks video.' });
    const asked = candidate('asked', { names: ['HappyHorse-1.0'], title: 'It makes video in 38 s.', asks: 'time long seconds' });
    expect(order('how long does a video take', field, asked)[0]).toBe('asked');
  });

  test('of equals the newer comes first', () => {
    expect(order('anything', candidate('old'), candidate('new', { date: '2026-02-02' }))).toEqual(['new', 'old']);
  });
});
