import type { ClaimReview, DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { compareText, type IsoDate } from '../../records/index.ts';
import type { Output, OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { toClaimReview } from './to-claim-review.ts';
import { toPublisher } from './to-party.ts';
import { isVerdict, SCALE } from './to-rating.ts';

/** Every review in one file, for programs that gather fact checks; what was taken back has its day. */
export const claimReviewFeed: Output = {
  id: 'claim-review',
  title: 'ClaimReview',
  mediaType: 'application/ld+json',
  description: `Every verdict as schema.org’s ClaimReview, in a DataFeed; withdrawn ones carry the day. Ratings: ${SCALE}; other statuses have no number.`,
  files: (base, context) => [{ path: PATHS.claimReviewFeed, content: `${JSON.stringify(toDataFeed(base, context), null, 2)}\n` }],
};

function toDataFeed(base: AssessedKnowledgeBase, context: OutputContext): WithContext<DataFeed> {
  const site = base.site.data;
  const items = [...base.published.flatMap((claim) => toReviewItem(claim, base, context)), ...listDeletedItems(base, context)];
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: site.name,
    description: site.tagline,
    url: context.absolute(PATHS.home),
    inLanguage: site.lang,
    license: site.dataLicence.url,
    publisher: toPublisher(base, context),
    dateModified: findLastDay(base),
    dataFeedElement: items,
  };
}

function toReviewItem(claim: AssessedClaim, base: AssessedKnowledgeBase, context: OutputContext): readonly DataFeedItem[] {
  const item = toClaimReview(claim, base, context);
  if (!item) return [];
  return [{ '@type': 'DataFeedItem', dateCreated: claim.data.recordedOn, dateModified: claim.modifiedOn, item }];
}

/** Reviews that no longer stand, by id: whoever took a copy learns of it. */
function listDeletedItems(base: AssessedKnowledgeBase, context: OutputContext): readonly DataFeedItem[] {
  return listDeleted(base)
    .sort((one, other) => compareText(one.id, other.id))
    .map(({ id, on }) => toDeletedItem(id, on, context));
}

/** Withdrawn claims, retired ids, and claims whose verdict the record has taken back. */
function listDeleted(base: AssessedKnowledgeBase): { readonly id: string; readonly on: IsoDate }[] {
  const withdrawn = [...base.claims.values()].flatMap(({ id, data }) => (data.withdrawn ? [{ id, on: data.withdrawn.on }] : []));
  const unsettled = base.published.flatMap((claim) => {
    const on = findUnsettled(claim);
    return on === null ? [] : [{ id: claim.id, on }];
  });
  return [...withdrawn, ...unsettled, ...base.retired.data.filter(({ id }) => !base.claims.has(id))];
}

/** The day on which the record took a verdict back, having once told one. */
function findUnsettled({ proof, history, revised }: AssessedClaim): IsoDate | null {
  if (isVerdict(proof.status) || ![...history, ...revised].some(({ status }) => isVerdict(status))) return null;
  return history.at(-1)?.learnedOn ?? null;
}

/** A review that was taken back: its address and the day, and nothing of what it said. */
export function toDeletedItem(id: string, on: IsoDate, context: OutputContext): DataFeedItem {
  const item: ClaimReview = { '@type': 'ClaimReview', url: context.absolute(PATHS.claim(id)) };
  return { '@type': 'DataFeedItem', dateDeleted: on, item };
}

/** Never the day of the build, unless there is nothing else: the same record gives the same bytes on any day. */
function findLastDay(base: AssessedKnowledgeBase): IsoDate {
  const days = [...base.published.map(({ modifiedOn }) => modifiedOn), ...listDeleted(base).map(({ on }) => on)];
  return days.sort(compareText).at(-1) ?? base.today;
}
