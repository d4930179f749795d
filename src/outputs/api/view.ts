import type { z } from 'zod';
import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { STATUSES, type IsoDate } from '../../records/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import type { statusTotalSchema, subjectRefSchema } from './schemas/fields.ts';
import { PAGE_SIZE, SCHEMA_VERSION } from './version.ts';

/** What the documents of the API are made from. */
export interface View {
  readonly base: AssessedKnowledgeBase;
  readonly context: OutputContext;
}

/** The newest day on which anything of the claims entered the record; without any, the day of the assessment. */
export function findLastModified(claims: readonly AssessedClaim[], { base }: View): IsoDate {
  return claims.map(({ modifiedOn }) => modifiedOn).reduce((a, b) => (a > b ? a : b), '') || (base.published[0]?.modifiedOn ?? base.today);
}

/** What a list of `total` items begins with. */
export function toListHead(total: number, view: View) {
  return { schema_version: SCHEMA_VERSION, last_modified: findLastModified(view.base.published, view), total };
}

/** Cuts a list into pages of at most PAGE_SIZE; an empty list has one page. `pathOf` gives the path of a page below the site's root. */
export function toPages<Item>(items: readonly Item[], pathOf: (page: number) => string, view: View) {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const addressOf = (page: number) => (page < 1 || page > pages ? null : view.context.absolute(pathOf(page)));
  return Array.from({ length: pages }, (_, index) => ({
    head: {
      ...toListHead(items.length, view),
      page: index + 1,
      pages,
      next: addressOf(index + 2),
      previous: addressOf(index),
    },
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

export function toSubjectRef(id: string, { base, context }: View): z.output<typeof subjectRefSchema> {
  return { id, name: base.subjects.get(id)?.data.name ?? id, html: context.absolute(PATHS.subject(id)) };
}

/** How many of the claims have each status, statuses in their order; those that none has are there with 0. */
export function toStatusTotals(claims: readonly AssessedClaim[]): z.output<typeof statusTotalSchema>[] {
  const counts = Map.groupBy(claims, ({ proof }) => proof.status);
  return STATUSES.map((status) => ({ status, total: counts.get(status)?.length ?? 0 }));
}
