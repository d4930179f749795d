import type { ClaimReview } from 'schema-dts';
import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { shorten } from './shorten.ts';
import { toPublisher } from './to-party.ts';
import { toRating } from './to-rating.ts';
import { toReviewedClaim } from './to-reviewed-claim.ts';

const BODY_LENGTH = 600;

/** The review of a published claim as schema.org's ClaimReview. Null where its status is no verdict. */
export function toClaimReview(claim: AssessedClaim, base: AssessedKnowledgeBase, context: OutputContext): ClaimReview | null {
  const { data, proof } = claim;
  const reviewRating = toRating(proof);
  if (!reviewRating || data.record !== 'published') return null;
  const site = base.site.data;
  return {
    '@type': 'ClaimReview',
    url: context.absolute(PATHS.claim(claim.id)),
    claimReviewed: data.text,
    reviewRating,
    itemReviewed: toReviewedClaim(claim, base),
    author: toPublisher(base, context),
    datePublished: data.recordedOn,
    dateModified: claim.modifiedOn,
    inLanguage: site.lang,
    license: site.dataLicence.url,
    reviewBody: shorten(`${proof.reason} ${context.body(claim).text}`, BODY_LENGTH),
  };
}

/** A thing that stands by itself, as in the head of a page. */
export function withContext<T extends object>(thing: T): T & { readonly '@context': 'https://schema.org' } {
  return { '@context': 'https://schema.org', ...thing };
}
