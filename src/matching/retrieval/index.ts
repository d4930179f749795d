export { buildClaimIndex, type ClaimDocument, type IndexOptions } from './build-index.ts';
export { type ClaimIndex } from './claim-index.ts';
export { findClaims, type FindOptions, type FoundClaim } from './find-claims.ts';
export { deriveMatchProbability } from './match-probability.ts';
export { readClaimIndex } from './read-index.ts';
export { writeClaimIndex } from './write-index.ts';
