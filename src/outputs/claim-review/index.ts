export { toDeletedItem } from './claim-review-feed.ts';
export { toClaimReview, withContext } from './to-claim-review.ts';
export { toJsonLd } from './to-json-ld.ts';
