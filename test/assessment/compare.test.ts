import { describe, expect, test } from 'vitest';
import { compareQuantities, relate } from '../../src/assessment/index.ts';
import { claimSchema, isQuantity, parseQuantity, type Claim } from '../../src/records/index.ts';
import { claim, evidence } from './build-base.ts';

const quantity = (text: string) => {
  const result = parseQuantity(text);
  if (!isQuantity(result)) throw new Error(result.message);
  return result;
};

describe('quantities are compared by interval', () => {
  test.each([
    ['15 B', '15 B', 'agrees'],
    ['15 B', '14.6 B', 'agrees'],
    ['15.0 B', '14.6 B', 'contradicts'],
    ['15 B', '16 B', 'contradicts'],
    ['about 38 s', '38.4 s', 'agrees'],
    ['about 38 s', '41 s', 'agrees'],
    ['about 38 s', '45 s', 'contradicts'],
    ['≥ 24 fps', '19.5 fps', 'contradicts'],
    ['≥ 24 fps', '30 fps', 'agrees'],
    ['over 1 T', '600 B', 'contradicts'],
    ['under 8 B', '8.4 B', 'contradicts'],
    ['≥ 24 fps', '24 fps', 'agrees'],
    ['25–50 steps', '30 steps', 'agrees'],
    ['25–50 steps', '30–40 steps', 'agrees'],
    ['25–50 steps', '20–40 steps', 'partial'],
    ['25–50 steps', '8 steps', 'contradicts'],
    ['24 fps', 'up to 30 fps', 'not-comparable'],
    ['15 B parameters', '15 s', 'not-comparable'],
  ])('%s said, %s found: %s', (said, found, relation) => {
    expect(compareQuantities(quantity(said), quantity(found)).relation).toBe(relation);
  });

  test.each([
    ['27 B', '28.6 B', 'agrees'],
    ['27 B', '31 B', 'not-comparable'],
    ['27 B', '60 B', 'contradicts'],
  ])('%s said, %s worked out by a formula: %s', (said, found, relation) => {
    expect(compareQuantities(quantity(said), quantity(found), true).relation).toBe(relation);
  });
});

const relation = (data: object, item: object) => {
  const parsed: Claim = claimSchema.parse(claim({ ...data, evidence: [evidence('it', item)] }));
  return parsed.evidence.map((one) => relate(parsed, one).relation)[0];
};
const osd = (asserted: object, extra: object = {}) => ({ topic: 'open-source', asserted, ...extra });
const artifact = (observed: object) => ({ source: 'repo', kind: 'artifact', observed });
const board = (asserted: object) => ({ topic: 'benchmark', asserted: { board: 'board', ...asserted } });

describe('observations are compared in the terms of their topic', () => {
  test.each<[string, string, object, object]>([
    [
      'a frame rate that is fast enough at a playback that the claim leaves out holds only in part',
      'partial',
      { topic: 'speed', asserted: { measure: 'real-time-factor', quantity: 'at least 1 ×' } },
      { observed: { measure: 'real-time-factor', quantity: '1.2 ×' }, conditions: { playback: '16 fps' } },
    ],
    [
      'and one that is too slow at another playback speaks against nothing',
      'not-comparable',
      { topic: 'speed', asserted: { measure: 'real-time-factor', quantity: 'at least 1 ×' } },
      { observed: { measure: 'real-time-factor', quantity: '0.8 ×' }, conditions: { playback: '24 fps' } },
    ],
    [
      'an approved licence of the code alone does not settle the whole',
      'not-comparable',
      osd({ aspect: 'all', available: true }),
      artifact({ aspect: 'licence', available: true, licence: 'MIT', component: 'code' }),
    ],
    [
      'a restricted licence of the code does',
      'contradicts',
      osd({ aspect: 'all', available: true }),
      artifact({ aspect: 'licence', available: true, licence: 'CC-BY-NC-4.0', component: 'code' }),
    ],
    [
      'another licence than the one named contradicts',
      'contradicts',
      osd({ aspect: 'licence', available: true, licence: 'Apache-2.0' }),
      artifact({ aspect: 'licence', available: true, licence: 'MIT' }),
    ],
    [
      'open source as a whole falls with a licence that the OSI has not approved',
      'contradicts',
      osd({ aspect: 'all', available: true }),
      artifact({ aspect: 'licence', available: true, licence: 'tencent-hunyuan-community' }),
    ],
    [
      'by what vendors call open, weights that can be downloaded are enough',
      'agrees',
      osd({ aspect: 'all', available: true }, { definition: 'vendor-usage' }),
      artifact({ aspect: 'weights', available: true }),
    ],
    [
      'the licence list does not ask for training data',
      'not-comparable',
      osd({ aspect: 'all', available: true }),
      artifact({ aspect: 'training-data', available: false }),
    ],
    [
      'the Open Source AI Definition asks for training code',
      'contradicts',
      osd({ aspect: 'all', available: true }, { definition: 'osaid-1.0' }),
      artifact({ aspect: 'training-code', available: false }),
    ],
    [
      'a non-commercial licence contradicts commercial use',
      'contradicts',
      osd({ aspect: 'commercial-use', available: true }),
      artifact({ aspect: 'commercial-use', available: true, licence: 'CC-BY-NC-4.0' }),
    ],
    [
      'that weights are there contradicts that they are not, whatever their licence',
      'contradicts',
      osd({ aspect: 'weights', available: false }),
      artifact({ aspect: 'weights', available: true, licence: 'llama-3.1-community' }),
    ],
    [
      'weights under a restricted licence are there all the same',
      'agrees',
      osd({ aspect: 'weights', available: true }),
      artifact({ aspect: 'weights', available: true, licence: 'llama-3.1-community' }),
    ],
    [
      'open code alone is one part of several',
      'not-comparable',
      osd({ aspect: 'all', available: true }),
      artifact({ aspect: 'inference-code', available: true, licence: 'MIT' }),
    ],
    [
      'one of a choice of licences is the one that was named',
      'agrees',
      osd({ aspect: 'licence', available: true, licence: 'Apache-2.0' }),
      artifact({ aspect: 'licence', available: true, licence: 'MIT OR Apache-2.0' }),
    ],
    [
      'both of two licences are not a choice of them',
      'contradicts',
      osd({ aspect: 'licence', available: true, licence: 'MIT OR CC-BY-NC-4.0' }),
      artifact({ aspect: 'licence', available: true, licence: 'MIT AND CC-BY-NC-4.0' }),
    ],
    [
      'missing data decides nothing by the Open Source AI Definition',
      'not-comparable',
      osd({ aspect: 'all', available: true }, { definition: 'osaid-1.0' }),
      artifact({ aspect: 'training-data', available: false }),
    ],
    [
      'terms that no table knows are not judged',
      'not-comparable',
      osd({ aspect: 'commercial-use', available: true }),
      artifact({ aspect: 'commercial-use', available: true, licence: 'BUSL-1.1' }),
    ],
    [
      'a score of another day of the week contradicts nothing',
      'not-comparable',
      board({ score: '1,415 Elo' }),
      { observed: { board: 'board', score: '1,408 Elo' }, observedOn: '2026-04-14', recordedOn: '2026-04-14' },
    ],
    [
      'one figure proves no superlative',
      'not-comparable',
      board({ margin: '57 points', superlative: true }),
      { observed: { board: 'board', margin: '57 points' } },
    ],
    [
      'a number of something else is not compared',
      'not-comparable',
      { topic: 'capability', asserted: { statement: 'lip-sync', quantity: '7 languages' } },
      { observed: { statement: 'subtitles', quantity: '7 languages' } },
    ],
    [
      'what was seen under a condition that the claim does not name contradicts nothing',
      'not-comparable',
      { topic: 'speed', asserted: { measure: 'latency', quantity: 'about 38 s' } },
      { observed: { measure: 'latency', quantity: '120 s' }, conditions: { hardware: 'RTX 4090' } },
    ],
    [
      'a speed without the hardware that it needs holds in part',
      'partial',
      { topic: 'speed', asserted: { measure: 'latency', quantity: '4 s' } },
      { observed: { measure: 'latency', quantity: '4 s' }, conditions: { hardware: '8x H100' } },
    ],
    [
      'a claim of one day is not touched by another',
      'not-comparable',
      osd({ aspect: 'weights', available: false }, { conditions: { day: '2026-04-10' } }),
      { ...artifact({ aspect: 'weights', available: true }), observedOn: '2026-05-10', recordedOn: '2026-05-10' },
    ],
    [
      'an entry on a leaderboard is no access for the public',
      'not-comparable',
      { topic: 'availability', asserted: { access: 'any', available: false } },
      { observed: { access: 'leaderboard', available: true } },
    ],
    [
      'that there is no licence agrees with a claim that there is none',
      'agrees',
      osd({ aspect: 'licence', available: false }),
      artifact({ aspect: 'licence', available: false }),
    ],
    [
      'another aspect says nothing',
      'not-comparable',
      osd({ aspect: 'weights', available: true }),
      artifact({ aspect: 'training-code', available: false }),
    ],
    ['a rank on another board says nothing', 'not-comparable', board({ rank: 1 }), { observed: { board: 'hub', rank: 2 } }],
    [
      'a rank of another week says nothing',
      'not-comparable',
      board({ rank: 1 }),
      { observed: { board: 'board', rank: 2 }, observedOn: '2026-05-10', recordedOn: '2026-05-10' },
    ],
    [
      'one lost category contradicts first place in all',
      'contradicts',
      board({ rank: 1, superlative: true }),
      { observed: { board: 'board', category: 'with audio', rank: 2 } },
    ],
    [
      'one won category does not prove first place in all',
      'not-comparable',
      board({ rank: 1, superlative: true }),
      { observed: { board: 'board', category: 'with audio', rank: 1 } },
    ],
    ['active parameters are not total parameters', 'not-comparable', {}, { observed: { quantity: '3 B', scope: 'active' } }],
    [
      'other hardware cannot be compared',
      'not-comparable',
      { topic: 'speed', asserted: { measure: 'latency', quantity: '38 s' }, conditions: { hardware: '1x NVIDIA H100' } },
      { observed: { measure: 'latency', quantity: '90 s' }, conditions: { hardware: '1x A100' } },
    ],
    [
      'the same hardware under another spelling can',
      'contradicts',
      { topic: 'speed', asserted: { measure: 'latency', quantity: '38 s' }, conditions: { hardware: '1x NVIDIA H100' } },
      { observed: { measure: 'latency', quantity: '90 s' }, conditions: { hardware: '1× H100' } },
    ],
    [
      'an open API contradicts that there is no access at all',
      'contradicts',
      { topic: 'availability', asserted: { access: 'any', available: false } },
      { observed: { access: 'api', available: true } },
    ],
    [
      'another maker contradicts',
      'contradicts',
      { topic: 'identity', asserted: { relation: 'maker', object: 'maker', statement: 'made it' } },
      { observed: { relation: 'maker', object: 'rival', statement: 'made it' } },
    ],
    [
      'a number of languages is compared, words are not',
      'contradicts',
      { topic: 'capability', asserted: { statement: 'lip-sync', quantity: '7 languages' } },
      { observed: { statement: 'lip-sync', quantity: '3 languages' } },
    ],
    [
      'words alone are left to the editor',
      'not-comparable',
      { topic: 'architecture', asserted: { statement: 'single stream' } },
      { observed: { statement: 'two towers' } },
    ],
    [
      "the editor's reading counts in free text",
      'contradicts',
      { topic: 'architecture', asserted: { statement: 'single stream' } },
      { stance: 'refutes' },
    ],
    [
      'a denial turns agreement around',
      'agrees',
      osd({ aspect: 'weights', available: true }, { modality: 'denied' }),
      artifact({ aspect: 'weights', available: false }),
    ],
  ])('%s', (_name, expected, data, item) => {
    expect(relation(data, item)).toBe(expected);
  });
});
