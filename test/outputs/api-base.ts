import type { AssessedKnowledgeBase } from '../../src/assessment/index.ts';
import type { OutputContext } from '../../src/outputs/index.ts';
import { buildBase, buildClaim, buildEvidence, buildSource, buildSubject, DAY } from '../builders.ts';
import { HARD_TEXTS } from './hard-texts.ts';

/** A site below a base path. */
export const CONTEXT: OutputContext = {
  absolute: (path) => `https://x.example/assay/${path}`,
  body: () => ({ html: '<p>a</p>', text: 'First.\n\nSecond *paragraph*.' }),
};

const asserts = (topic: string, asserted: unknown, fields = {}) =>
  buildClaim({ topic, asserted, evidence: [buildEvidence({ observed: structuredClone(asserted) })], ...fields });

/** One claim of every topic and of every fate, and every field that a record can have. */
export function buildApiBase(): AssessedKnowledgeBase {
  const hard = HARD_TEXTS.map((text, index) => [`claims/hard-${String(index)}.md`, buildClaim({ text })] as const);
  return buildBase({
    ...Object.fromEntries(hard),
    'subjects/board.yaml': buildSubject({ kind: 'benchmark', name: 'Board', aliases: ['B'] }),
    'sources/fake.yaml': buildSource({ title: 'A fake [x](y)', url: 'https://fake.example/(a)', officialness: 'impostor' }),
    'sources/announcement.yaml': buildSource({
      publisher: 'maker',
      url: 'https://x.example/assay/模型?a={b}|%c',
      archivedUrl: 'https://x.example/assay/ä',
    }),
    'claims/open.md': asserts('open-source', { aspect: 'licence', available: true, licence: 'Apache-2.0', component: 'code' }),
    'claims/ranked.md': asserts('benchmark', { board: 'board', score: '1,300 points', margin: '12 points', rank: 1, superlative: true }),
    'claims/fast.md': asserts(
      'speed',
      { measure: 'latency', quantity: 'about 38 s' },
      { conditions: { hardware: '1x H100', clipLength: '5 s' } },
    ),
    'claims/built.md': asserts('architecture', { statement: 'It is a transformer.' }),
    'claims/able.md': asserts('capability', { statement: 'It writes.', quantity: '7 languages' }),
    'claims/there.md': asserts('availability', { access: 'api', available: false }),
    'claims/whose.md': asserts('identity', { relation: 'maker', object: 'maker', statement: 'The maker made it.' }),
    'claims/promise.md': buildClaim({ modality: 'promised', promise: { wording: 'soon' }, evidence: [] }),
    'claims/whole.md': buildClaim({
      parts: ['fast', 'built'],
      notChecked: ['Nobody looked.'],
      reply: { by: 'maker', on: DAY, source: 'study', text: 'We agree.' },
      corrections: [{ on: DAY, was: '14', now: '15', reason: 'A slip.' }],
      evidence: [
        buildEvidence({ quote: { exact: '15 B', prefix: 'has' }, at: 'Table 1', via: 'maker', formula: '1 + 14' }),
        buildEvidence({ id: 'fake-word', source: 'fake', kind: 'statement', withdrawn: { on: DAY, reason: 'Forged.' } }),
        buildEvidence({ id: 'search', kind: 'absence-probe', observed: undefined, places: [{ place: 'GitHub', result: 'not-found' }] }),
      ],
    }),
    'claims/sum.md': buildClaim({
      derivedFrom: {
        operation: 'ordering',
        pairs: [
          ['hard-0', 'hard-1'],
          ['hard-1', 'hard-2'],
        ],
      },
    }),
    'claims/judged.md': buildClaim({
      override: { status: 'disputed', reason: 'The rules miss what everybody sees.', reviewer: 'R', on: DAY, expires: '2027-01-01' },
    }),
    'claims/taken-back.md': buildClaim({ record: 'withdrawn', withdrawn: { on: DAY, reason: 'It was # wrong.' } }),
    'claims/hidden.md': buildClaim({ text: 'A draft.', record: 'draft' }),
    'retired.yaml': `[{ id: old-one, on: ${DAY}, reason: It was doubled., successor: fast }]\n`,
  });
}
