import { claimSchema, sourceSchema, subjectSchema, type KnowledgeBase } from '../../src/records/index.ts';
import { SITE } from '../builders.ts';

const locate = () => ({ line: 1, column: 1 });
const DAY = '2026-04-10';

/** Publishers of the sources that tests cite: source id = publisher id. */
const VOICES = ['maker', 'parent', 'press', 'lab', 'rival', 'board', 'hub'] as const;

const CAST: Readonly<Record<string, object>> = {
  model: { kind: 'model', maker: 'maker' },
  maker: { kind: 'organisation', role: 'maker', partOf: 'parent' },
  parent: { kind: 'organisation', role: 'maker' },
  press: { kind: 'organisation', role: 'press' },
  lab: { kind: 'organisation', role: 'research' },
  rival: { kind: 'organisation', role: 'maker' },
  board: { kind: 'organisation', role: 'board' },
  hub: { kind: 'organisation', role: 'hosting' },
};

const subjects = new Map(
  Object.entries(CAST).map(([id, extra]) => {
    const data = subjectSchema.parse({ name: id, summary: 'A test subject.', ...extra });
    return [id, { id, data, file: `content/subjects/${id}.yaml`, locate }];
  }),
);

const source = (id: string, publisher: string, extra: object = {}) => {
  const data = sourceSchema.parse({
    title: id,
    url: `https://${publisher}.example/${id}`,
    kind: 'article',
    publisher,
    accessed: DAY,
    officialness: 'unofficial',
    ...extra,
  });
  return [id, { id, data, file: `content/sources/${id}.yaml`, locate }] as const;
};

const sources = new Map([
  ...VOICES.map((voice) => source(voice, voice)),
  source('repo', 'maker', { kind: 'repository', revision: 'abc123' }),
  source('rewrite', 'hub', { derivedFrom: 'press' }),
  source('impostor', 'hub', { officialness: 'impostor' }),
]);

/** Front matter of evidence as an author writes it, with only what a test cares about. */
export const evidence = (id: string, extra: object) => ({
  id,
  source: 'lab',
  kind: 'report',
  observedOn: DAY,
  recordedOn: DAY,
  finding: `${id} shows it.`,
  ...extra,
});

/** Front matter of a claim as an author writes it, with only what a test cares about. */
export const claim = (extra: object) => ({
  text: 'The model has 15 billion parameters.',
  subject: 'model',
  topic: 'parameters',
  asserted: { quantity: '15 B', scope: 'total' },
  claimant: 'press',
  claimedOn: DAY,
  recordedOn: DAY,
  appearances: [{ source: 'press', on: DAY, role: 'original' }],
  record: 'published',
  ...extra,
});

/** A knowledge base of the given claims over a fixed cast: a model, its maker and the maker's parent, press, lab, rival, board, hub. */
export function buildBase(claims: Readonly<Record<string, object>>): KnowledgeBase {
  const entries = Object.entries(claims).map(([id, data]) => {
    const entry = { id, data: claimSchema.parse(data), file: `content/claims/${id}.md`, locate, body: '', bodyLine: 1 };
    return [id, entry] as const;
  });
  return {
    claims: new Map(entries),
    sources,
    subjects,
    pages: new Map(),
    retired: { id: 'retired', data: [], file: 'content/retired.yaml', locate },
    site: { id: 'site', data: SITE, file: 'content/site.yaml', locate },
    files: [],
  };
}
