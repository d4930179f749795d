import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { STATUS_MEANING, TOPICS } from '../records/index.ts';
import { escapeMarkup } from './escape-markup.ts';
import { capitalise, toDateTime, type FeedItem } from './feed-item.ts';
import { once } from './once.ts';
import type { OutputContext } from './output.ts';
import { PATHS } from './paths.ts';

/** An explanation longer than this, in characters, is left to the claim's page, so that no feed outgrows its readers. */
const LONGEST = 20_000;

/** Published claims as feed items by id, newest first by when something was learned. Every feed shares them. */
export const listClaimItems = once(
  (base, context): ReadonlyMap<string, FeedItem> => new Map(base.published.map((claim) => [claim.id, toItem(claim, base, context)])),
);

function toItem(claim: AssessedClaim, base: AssessedKnowledgeBase, context: OutputContext): FeedItem {
  const { data, proof } = claim;
  const url = context.absolute(PATHS.claim(claim.id));
  const verdict = `${capitalise(proof.status)} as of ${proof.asOf}: ${proof.reason}`;
  const { html, text } = shorten(context.body(claim), url);
  return {
    id: url,
    url,
    title: `${capitalise(proof.status)}: ${data.text}`,
    summary: verdict,
    html: `<p><strong>${escapeMarkup(verdict)}</strong></p>\n${html}`,
    text: `${verdict}\n\n${STATUS_MEANING[proof.status]}\n\n${text}`.trim(),
    tags: [proof.status, TOPICS[data.topic].name, base.subjects.get(data.subject)?.data.name ?? data.subject],
    published: toDateTime(data.recordedOn),
    modified: toDateTime(claim.modifiedOn),
    extension: toExtension(claim, context),
  };
}

function shorten(body: ReturnType<OutputContext['body']>, url: string): ReturnType<OutputContext['body']> {
  if (body.html.length <= LONGEST && body.text.length <= LONGEST) return body;
  const words = 'The explanation is too long for a feed.';
  return { html: `<p>${words} <a href="${escapeMarkup(url)}">Read it on its page.</a></p>`, text: `${words} Read it at ${url}` };
}

/** The claim as the ledger holds it, for programs. */
function toExtension({ id, data, proof }: AssessedClaim, context: OutputContext): FeedItem['extension'] {
  return {
    about: context.absolute(PATHS.method),
    id,
    claim: {
      text: data.text,
      lang: data.lang,
      subject: data.subject,
      topic: data.topic,
      asserted: data.asserted,
      conditions: data.conditions,
      definition: data.definition,
      modality: data.modality,
      claimant: data.claimant,
      claimed_on: data.claimedOn,
      claimed_on_basis: data.claimedOnBasis,
      parts: data.parts,
    },
    status: proof.status,
    rule: proof.rule,
    reason: proof.reason,
    as_of: proof.asOf,
    currency: proof.currency,
    ages: proof.ages,
  };
}
