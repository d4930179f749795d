// To add a kind of document: its schema in schemas/, its function beside this file, and one entry in DOCUMENTS.
// The files, the JSON Schemas, the OpenAPI description, the index and the tests are made from it.
import type { z } from 'zod';
import { PATHS } from '../paths.ts';
import { claimPageSchema, claimSchema } from './schemas/claim.ts';
import { goneListSchema, searchRecordListSchema, statusListSchema, topicListSchema } from './schemas/lists.ts';
import { sourcePageSchema } from './schemas/source.ts';
import { subjectListSchema, subjectSchema } from './schemas/subject.ts';
import { toClaim, toClaimSummary } from './to-claim.ts';
import { toGoneList, toSearchRecordList, toStatusList, toTopicList } from './to-lists.ts';
import { toSource } from './to-source.ts';
import { toSubject, toSubjectSummary } from './to-subject.ts';
import { toListHead, toPages, type View } from './view.ts';

/** One document: the part of its path that varies (an id, a page), empty where nothing does. */
interface Instance<Body> {
  readonly key: string;
  readonly body: Body;
}

/** A kind of document of the API. */
export interface ApiDocument {
  /** Name of its schema. */
  readonly name: string;
  /** Path below the address of the API, with at most one `{…}`. */
  readonly path: string;
  readonly summary: string;
  /** What the `{…}` of the path stands for; null where there is none. */
  readonly parameter: { readonly name: 'id' | 'page'; readonly description: string } | null;
  readonly schema: z.ZodType;
  /** Path of the page that each stands beside as its JSON twin, by key. */
  readonly twin: ((key: string) => string) | null;
  readonly list: (view: View) => readonly Instance<unknown>[];
}

/** Lets the compiler hold what is listed to the schema. */
function define<Schema extends z.ZodType>(
  document: Omit<ApiDocument, 'schema' | 'list' | 'parameter' | 'twin'> & {
    readonly schema: Schema;
    readonly parameter?: ApiDocument['parameter'];
    readonly twin?: ApiDocument['twin'];
    readonly list: (view: View) => readonly Instance<z.output<Schema>>[];
  },
): ApiDocument {
  return { parameter: null, twin: null, ...document };
}

const once = <Body>(body: Body): readonly Instance<Body>[] => [{ key: '', body }];
const idOf = (what: string) => ({ name: 'id', description: `Id of the ${what}.` }) as const;
const PAGE = { name: 'page', description: 'Number of the page, from 1.' } as const;

export const DOCUMENTS: readonly ApiDocument[] = [
  define({
    name: 'claim-page',
    path: 'claims/page/{page}.json',
    summary: 'Published claims in short, 100 a page, what was learned last first.',
    parameter: PAGE,
    schema: claimPageSchema,
    list: (view) =>
      toPages(view.base.published, (page) => PATHS.api(`claims/page/${String(page)}.json`), view).map(({ head, items }) => ({
        key: String(head.page),
        body: { ...head, claims: items.map((claim) => toClaimSummary(claim, view)) },
      })),
  }),
  define({
    name: 'claim',
    path: 'claims/{id}.json',
    summary: 'A published claim: evidence, proof, history, appearances, corrections.',
    parameter: idOf('claim'),
    schema: claimSchema,
    twin: PATHS.claimJson,
    list: (view) => view.base.published.map((claim) => ({ key: claim.id, body: toClaim(claim, view) })),
  }),
  define({
    name: 'subject-list',
    path: 'subjects.json',
    summary: 'Every subject in short.',
    schema: subjectListSchema,
    list: (view) => {
      const subjects = [...view.base.subjects.values()].map((entry) => toSubjectSummary(entry, view));
      return once({ ...toListHead(subjects.length, view), subjects });
    },
  }),
  define({
    name: 'subject',
    path: 'subjects/{id}.json',
    summary: 'A subject with its fact sheet, its openness profile and the claims about it and by it.',
    parameter: idOf('subject'),
    schema: subjectSchema,
    twin: PATHS.subjectJson,
    list: (view) => [...view.base.subjects.values()].map((entry) => ({ key: entry.id, body: toSubject(entry, view) })),
  }),
  define({
    name: 'source-page',
    path: 'sources/page/{page}.json',
    summary: 'Sources, 100 a page, in order of id.',
    parameter: PAGE,
    schema: sourcePageSchema,
    list: (view) =>
      toPages([...view.base.sources.values()], (page) => PATHS.api(`sources/page/${String(page)}.json`), view).map(({ head, items }) => ({
        key: String(head.page),
        body: { ...head, sources: items.map((entry) => toSource(entry, view)) },
      })),
  }),
  define({
    name: 'topic-list',
    path: 'topics.json',
    summary: 'Topics, with how many claims have which status.',
    schema: topicListSchema,
    list: (view) => once(toTopicList(view)),
  }),
  define({
    name: 'status-list',
    path: 'statuses.json',
    summary: 'Statuses, and what each means.',
    schema: statusListSchema,
    list: (view) => once(toStatusList(view)),
  }),
  define({
    name: 'search-record-list',
    path: 'search-records.json',
    summary: 'Every published claim as a search needs it.',
    schema: searchRecordListSchema,
    list: (view) => once(toSearchRecordList(view)),
  }),
  define({
    name: 'gone-list',
    path: 'gone.json',
    summary: 'Ids of claims that were withdrawn or retired, with the reason.',
    schema: goneListSchema,
    list: (view) => once(toGoneList(view)),
  }),
];
