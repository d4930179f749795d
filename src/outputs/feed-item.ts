import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { STATUS_MEANING, TOPICS, type IsoDate } from '../records/index.ts';
import type { OutputContext } from './output.ts';
import { PATHS } from './paths.ts';

/** What every feed says of one claim, whatever its format. */
export interface FeedItem {
  readonly claim: AssessedClaim;
  /** The permalink, which is the stable id too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly published: string;
  readonly modified: string;
}

/** Published claims as feed items, newest first by when something was learned. */
export function listFeedItems(base: AssessedKnowledgeBase, context: OutputContext): readonly FeedItem[] {
  return base.published.map((claim) => toFeedItem(claim, base, context));
}

function toFeedItem(claim: AssessedClaim, base: AssessedKnowledgeBase, context: OutputContext): FeedItem {
  const { data, proof } = claim;
  const { html, text } = context.body(claim);
  const verdict = `${capitalise(proof.status)} as of ${proof.asOf}: ${proof.reason}`;
  return {
    claim,
    url: context.absolute(PATHS.claim(claim.id)),
    title: `${capitalise(proof.status)}: ${data.text}`,
    summary: verdict,
    html: `<p><strong>${escapeHtml(verdict)}</strong></p>\n${html}`,
    text: `${verdict}\n\n${STATUS_MEANING[proof.status]}\n\n${text}`.trim(),
    tags: [proof.status, TOPICS[data.topic].name, base.subjects.get(data.subject)?.data.name ?? data.subject],
    published: toDateTime(data.recordedOn),
    modified: toDateTime(claim.modifiedOn),
  };
}

/** A day as RFC 3339 date-time: its first moment in UTC. */
export function toDateTime(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
