import type { AssessedClaim, AssessedKnowledgeBase } from '../../../assessment/index.ts';
import { formatDay } from '../../markdown-twins/words.ts';
import { PATHS } from '../../paths.ts';
import { drawClaim } from './draw-claim.ts';
import { drawSite } from './draw-site.ts';
import type { Covers } from './drawable.ts';
import type { OgNode } from './node.ts';

/** An image to be drawn: for the previews of links that networks and messengers show. */
export interface OgImage {
  /** Below the site's root. */
  readonly path: string;
  readonly tree: OgNode;
}

/** One for the site, and one a claim: of a withdrawn one too, so that no preview goes on to show its status. A draft has none. */
export function deriveOgImages(base: AssessedKnowledgeBase, covers: Covers): readonly OgImage[] {
  const claims = [...base.claims.values()].filter(({ data }) => data.record !== 'draft');
  return [
    { path: PATHS.ogSite, tree: drawSite(base, covers) },
    ...claims.map((claim) => ({ path: PATHS.ogImage(claim.id), tree: drawClaim(claim, base, covers) })),
  ];
}

/** What the image of a claim says, in words for those who do not see it. `name` of the site. */
export function describeOgImage({ data, proof }: AssessedClaim, name: string): string {
  const verdict = data.withdrawn
    ? `Withdrawn on ${formatDay(data.withdrawn.on)}`
    : `Status: ${proof.status}, as of ${formatDay(proof.asOf)}`;
  return `${name}: “${data.text}” ${verdict}.`;
}
