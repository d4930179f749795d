import { describe, expect, test } from 'vitest';
import { buildCheckIndex } from '../../../src/matching/check/check-index.ts';
import { checkText } from '../../../src/matching/check/check-text.ts';
import { listCheckRecords } from '../../../src/matching/check/list-check-records.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject } from '../../builders.ts';

const index = buildCheckIndex(
  listCheckRecords(
    buildBase(
      {
        'subjects/beacon-1.0.yaml': buildSubject({ kind: 'model', name: 'Beacon-1.0', aliases: ['Beacon 1.0'] }),
        'subjects/beacon-1.1.yaml': buildSubject({
          kind: 'model',
          name: 'Beacon-1.1',
          aliases: ['Beacon 1.1', 'Beacon 1.1 Pro', 'Beacon 1.1 Lite'],
        }),
        'claims/size.md': buildClaim({
          text: 'Beacon-1.0 has 15 billion parameters.',
          subject: 'beacon-1.0',
          asserted: { quantity: '15 B', scope: 'total' },
          evidence: [buildEvidence({ id: 'counted', kind: 'artifact', observed: { quantity: '12 B', scope: 'total' } })],
        }),
        'claims/time.md': buildClaim({
          text: 'Beacon-1.0 makes a 5-second clip in 38 seconds on an H100.',
          subject: 'beacon-1.0',
          topic: 'speed',
          evidence: [],
          asserted: { measure: 'latency', quantity: '38 s' },
          conditions: { hardware: '1x NVIDIA H100', resolution: '1080p' },
        }),
        'claims/pro.md': buildClaim({
          text: 'The video stream of Beacon-1.1 Pro has 9 billion parameters.',
          subject: 'beacon-1.1',
          asserted: { quantity: '9 B', scope: 'component', component: 'video stream' },
          conditions: { variant: 'Pro' },
        }),
        'claims/promise.md': buildClaim({
          text: 'The weights of Beacon-1.0 will be released.',
          subject: 'beacon-1.0',
          topic: 'open-source',
          evidence: [],
          asserted: { aspect: 'weights', available: true },
          modality: 'promised',
          promise: { wording: 'soon' },
        }),
      },
      '2026-06-01',
    ),
  ),
);

const read = (text: string) =>
  checkText(text, index, { format: 'plain' }).flatMap(({ findings }) =>
    findings.map(({ relation, claim, isBorneOut }) => [relation, claim?.id ?? null, isBorneOut] as const),
  );

describe('a sentence beside the record', () => {
  test.each<[string, string, readonly [string, string | null, boolean]]>([
    ['repeats a claim, whatever its status', 'Beacon-1.0 has 15 billion parameters.', ['repeats', 'size', false]],
    ['contradicts it by another number', 'Beacon-1.0 has 20 billion parameters.', ['contradicts', 'size', false]],
    ['contradicts it as its evidence does', 'Beacon-1.0 has 12 billion parameters.', ['contradicts', 'size', true]],
    ['denies what is claimed', 'Beacon-1.0 does not have 15 billion parameters.', ['contradicts', 'size', false]],
    ['differs where the machine is another', 'Beacon-1.0 makes a clip in 50 seconds on an RTX 4090.', ['differs', 'time', false]],
    ['is new where another version is meant', 'Beacon-1.1 has 15 billion parameters.', ['new', null, false]],
    [
      'repeats the number of a part in other words',
      'The larger network of Beacon 1.1 takes 9 billion parameters.',
      ['repeats', 'pro', false],
    ],
    [
      'is new where another edition has another number',
      'The video stream of Beacon 1.1 Lite has 4 billion parameters.',
      ['new', null, false],
    ],
    ['is new where nothing on record speaks of it', 'Beacon-1.0 has 40 layers.', ['new', null, false]],
    ['does not take a promise for what is there', 'The weights of Beacon-1.0 can be downloaded.', ['new', null, false]],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)[0]).toEqual(expected);
  });
});

test('the subject is carried over, and each finding says how it was matched', () => {
  const mentions = checkText('Beacon-1.0 appeared in April. It has 15 billion parameters.', index, { format: 'plain' });
  const finding = mentions[1]?.findings[0];
  expect(finding?.relation).toBe('repeats');
  expect(finding?.how).toBe('subject carried over from an earlier sentence; same number');
});

test('a promise in one clause makes no promise of what the other clause tells', () => {
  const [mention] = checkText('Beacon-1.0 has 15 billion parameters, and an API will follow soon.', index, { format: 'plain' });
  const size = mention?.findings.find(({ assertion }) => assertion.aspect === 'total');
  expect([size?.assertion.promised, size?.relation]).toEqual([false, 'repeats']);
});

test('where the circumstances differ it says that nothing can be compared', () => {
  const [mention] = checkText('Beacon-1.0 makes a clip in 38 seconds on an RTX 4090.', index, { format: 'plain' });
  expect(mention?.findings[0]?.how).toContain('other hardware, so that the two cannot be compared');
});

test('where no rule finds a claim to compare, those in like words are shown', () => {
  const [mention] = checkText('Beacon-1.0 makes a clip with sound in one pass.', index, { format: 'plain' });
  expect(mention?.findings.map(({ relation }) => relation)).toEqual(['new']);
  expect(mention?.similar.map(({ claim }) => claim.id)).toEqual(['time']);
});
