import type { z } from 'zod';
import type { Appearance, Evidence } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { appearanceSchema, evidenceSchema } from './schemas/evidence.ts';
import { toQuote, toSourceRef } from './to-source.ts';
import { toConditions, toValue } from './to-value.ts';
import { toSubjectRef, type View } from './view.ts';

/** A piece of evidence of the claim with an id. */
export function toEvidence(item: Evidence, claim: string, view: View): z.output<typeof evidenceSchema> {
  return {
    id: item.id,
    html: view.context.absolute(PATHS.evidence(claim, item.id)),
    kind: item.kind,
    finding: item.finding,
    source: toSourceRef(item.source, view),
    at: item.at ?? null,
    quote: item.quote ? toQuote(item.quote) : null,
    observed_on: item.observedOn,
    recorded_on: item.recordedOn,
    observed: item.observed ? toValue(item.observed) : null,
    stance: item.stance ?? null,
    conditions: toConditions(item.conditions),
    via: item.via === undefined ? null : toSubjectRef(item.via, view),
    formula: item.formula ?? null,
    against_interest: item.againstInterest ?? null,
    repeatable: item.repeatable ? { ...item.repeatable } : null,
    places: (item.places ?? []).map(({ place, result }) => ({ place, result })),
    withdrawn: item.withdrawn ? { ...item.withdrawn } : null,
  };
}

export function toAppearance({ source, on, role, at, quote }: Appearance, view: View): z.output<typeof appearanceSchema> {
  return { source: toSourceRef(source, view), on, role, at: at ?? null, quote: quote ? toQuote(quote) : null };
}
