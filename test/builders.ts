// Builds knowledge bases from content as an author writes it, read by the real parser, so that places can be asserted.
import { stringify } from 'yaml';
import { assess, type AssessedKnowledgeBase } from '../src/assessment/index.ts';
import {
  claimSchema,
  pageSchema,
  retiredSchema,
  siteSchema,
  sourceSchema,
  subjectSchema,
  type Position,
  type RawFile,
} from '../src/records/index.ts';
import { parseYaml } from '../src/store/parse-yaml.ts';
import { splitFrontMatter } from '../src/store/split-front-matter.ts';

export const DAY = '2026-04-10';

/** Text of a file by its path below `content/`. */
export type Files = Readonly<Record<string, string>>;

type Fields = Readonly<Record<string, unknown>>;

const EVIDENCE = {
  id: 'lab-run',
  source: 'study',
  kind: 'report',
  observedOn: DAY,
  recordedOn: DAY,
  finding: 'The lab counted 15 B parameters.',
};

/** Evidence on parameters; fields given replace the usual ones. */
export const buildEvidence = (fields: Fields = {}): Fields => ({ ...EVIDENCE, observed: { quantity: '15 B', scope: 'total' }, ...fields });

/** The file of a claim; fields given replace the usual ones, `undefined` leaves one out. */
export function buildClaim(fields: Fields = {}, body = 'A lab counted them [^lab-run].'): string {
  const claim = {
    text: 'The model has 15 billion parameters.',
    subject: 'model',
    topic: 'parameters',
    asserted: { quantity: '15 B', scope: 'total' },
    claimant: 'maker',
    claimedOn: DAY,
    recordedOn: DAY,
    appearances: [{ source: 'study', on: DAY, role: 'paraphrase' }],
    evidence: [buildEvidence()],
    record: 'published',
    ...fields,
  };
  return `---\n${stringify(claim)}---\n\n${body}\n`;
}

export const buildSource = (fields: Fields = {}): string =>
  stringify({
    title: 'A study',
    url: 'https://lab.example/',
    kind: 'article',
    publisher: 'lab',
    accessed: DAY,
    officialness: 'unofficial',
    ...fields,
  });

export const buildSubject = (fields: Fields = {}): string =>
  stringify({ name: 'Somebody', kind: 'person', summary: 'A test subject.', ...fields });

/** A model, its maker and a lab that publishes a study. */
const CAST: Files = {
  'subjects/model.yaml': buildSubject({ kind: 'model', maker: 'maker' }),
  'subjects/maker.yaml': buildSubject({ kind: 'organisation', role: 'maker' }),
  'subjects/lab.yaml': buildSubject({ kind: 'organisation', role: 'research' }),
  'sources/study.yaml': buildSource(),
  'sources/announcement.yaml': buildSource({ publisher: 'maker', officialness: 'official' }),
};

/** The identity of a site for tests. */
export const SITE = siteSchema.parse({
  name: 'Test',
  tagline: 'A test',
  url: 'https://test.example',
  publisher: { name: 'Test', url: 'https://test.example' },
  contact: 'test@test.example',
  repository: 'https://test.example',
  dataLicence: { spdx: 'CC-BY-4.0', name: 'CC BY', url: 'https://creativecommons.org/' },
  codeLicence: { spdx: 'MIT', name: 'MIT', url: 'https://opensource.org/' },
});

/** The knowledge base of the cast and the given files, assessed for a day. Files that break their schema are raw only. */
export function buildBase(files: Files, today = DAY): AssessedKnowledgeBase {
  const read = Object.entries({ ...CAST, ...files }).map(([path, text]) => readFile(path, text));
  const entries = <T>(collection: string, schema: { safeParse(value: unknown): { data?: T } }) =>
    new Map(
      read.flatMap(({ value, ...entry }) => {
        const { data } = schema.safeParse(value);
        return entry.collection === collection && data !== undefined ? [[entry.id, { ...entry, data }] as const] : [];
      }),
    );
  const retired = read.find(({ id }) => id === 'retired') ?? readFile('retired.yaml', '[]');
  const base = {
    claims: entries('claims', claimSchema),
    sources: entries('sources', sourceSchema),
    subjects: entries('subjects', subjectSchema),
    pages: entries('pages', pageSchema),
    retired: { ...retired, data: retiredSchema.parse(retired.value) },
    site: { id: 'site', data: SITE, file: 'content/site.yaml', locate: () => ({ line: 1, column: 1 }) },
    files: read.filter(({ id }) => id !== 'retired'),
  };
  return assess(base, today);
}

function readFile(path: string, text: string) {
  const parts = path.endsWith('.md') ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
  if ('missing' in parts) throw new Error(`${path} has no front matter`);
  const file = `content/${path}`;
  const { value, locate } = parseYaml(parts.yaml, file, path.endsWith('.md') ? 1 : 0);
  const [collection, ...rest] = path.split('/');
  const id = (rest.at(-1) ?? path).replace(/\.\w+$/u, '');
  return { id, file, collection: collection as RawFile['collection'], value, locate, body: parts.body, bodyLine: parts.bodyLine };
}

/** The line and column at which some words first stand in a text. */
export function findPlace(text: string, words: string): Position {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  if (!text.includes(words)) throw new Error(`"${words}" does not stand in the text`);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
