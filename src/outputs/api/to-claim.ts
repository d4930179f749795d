import type { z } from 'zod';
import type { AssessedClaim } from '../../assessment/index.ts';
import type { Claim, Derivation } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { claimSchema, claimSummarySchema } from './schemas/claim.ts';
import { toAppearance, toEvidence } from './to-evidence.ts';
import { toHistoryStep, toProof } from './to-proof.ts';
import { toSourceRef } from './to-source.ts';
import { toConditions, toValue } from './to-value.ts';
import { SCHEMA_VERSION } from './version.ts';
import { toSubjectRef, type View } from './view.ts';

type ApiClaim = z.output<typeof claimSchema>;

/** A claim in short, as lists hold it. */
export function toClaimSummary(claim: AssessedClaim, view: View): z.output<typeof claimSummarySchema> {
  const { id, data, proof } = claim;
  return {
    id,
    text: data.text,
    lang: data.lang,
    status: proof.status,
    as_of: proof.asOf,
    currency: proof.currency,
    ages: proof.ages,
    reason: proof.reason,
    topic: data.topic,
    subject: toSubjectRef(data.subject, view),
    claimant: toSubjectRef(data.claimant, view),
    claimant_kind: claim.claimantKind,
    modality: data.modality,
    claimed_on: data.claimedOn,
    recorded_on: data.recordedOn,
    last_modified: claim.modifiedOn,
    asserted: toValue(data.asserted),
    links: toLinks(id, view),
  };
}

/** The whole claim. */
export function toClaim(claim: AssessedClaim, view: View): ApiClaim {
  const { id, data, proof } = claim;
  const { html, text } = view.context.body(claim);
  return {
    schema_version: SCHEMA_VERSION,
    ...toClaimSummary(claim, view),
    claimed_on_basis: data.claimedOnBasis,
    conditions: toConditions(data.conditions),
    definition: data.definition ?? null,
    promise: data.promise ? { due: data.promise.due ?? null, wording: data.promise.wording } : null,
    explanation_html: html,
    explanation_text: text,
    proof: toProof(proof),
    history: claim.history.map(toHistoryStep),
    evidence: data.evidence.map((item) => toEvidence(item, id, view)),
    appearances: data.appearances.map((appearance) => toAppearance(appearance, view)),
    parts: [...(data.parts ?? [])],
    derived_from: data.derivedFrom ? toDerivation(data.derivedFrom) : null,
    supersedes: data.supersedes ?? null,
    related: [...claim.related],
    not_checked: [...data.notChecked],
    reply: data.reply ? toReply(data.reply, view) : null,
    corrections: data.corrections.map((correction) => ({ ...correction })),
  };
}

function toLinks(id: string, { context }: View): ApiClaim['links'] {
  return {
    html: context.absolute(PATHS.claim(id)),
    json: context.absolute(PATHS.api(`claims/${id}.json`)),
    markdown: context.absolute(PATHS.claimMarkdown(id)),
    embed: context.absolute(PATHS.embed(id)),
  };
}

/** Not listInputs: an ordering may name a claim in two pairs. */
function toDerivation(derivation: Derivation): NonNullable<ApiClaim['derived_from']> {
  return { operation: derivation.operation, of: derivation.operation === 'ordering' ? derivation.pairs.flat() : [...derivation.of] };
}

function toReply({ by, on, source, text }: NonNullable<Claim['reply']>, view: View): NonNullable<ApiClaim['reply']> {
  return { by: toSubjectRef(by, view), on, source: source === undefined ? null : toSourceRef(source, view), text };
}
