import type { z } from 'zod';
import { listParameterRows, listSpeedRows, type AssessedClaim, type ParameterRow, type SpeedRow } from '../../assessment/index.ts';
import type { Entry, Subject } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { subjectSchema, subjectSummarySchema } from './schemas/subject.ts';
import { toAddress } from './to-address.ts';
import { toClaimSummary } from './to-claim.ts';
import { toOpenness } from './to-openness.ts';
import { toConditions, toNumber } from './to-value.ts';
import { SCHEMA_VERSION } from './version.ts';
import { findLastModified, toStatusTotals, toSubjectRef, type View } from './view.ts';

type ApiSubject = z.output<typeof subjectSchema>;
type FactSheet = ApiSubject['fact_sheet'];

/** A subject in short, as the list holds it. */
export function toSubjectSummary({ id, data }: Entry<Subject>, view: View): z.output<typeof subjectSummarySchema> {
  const { base, context } = view;
  return {
    id,
    name: data.name,
    kind: data.kind,
    aliases: [...data.aliases],
    summary: data.summary,
    maker: data.maker === undefined ? null : toSubjectRef(data.maker, view),
    claims_total: base.bySubject.get(id)?.length ?? 0,
    links: {
      html: context.absolute(PATHS.subject(id)),
      json: context.absolute(PATHS.api(`subjects/${id}.json`)),
      markdown: context.absolute(PATHS.subjectMarkdown(id)),
    },
  };
}

/** A subject with its fact sheet, its openness and every claim about it and by it. */
export function toSubject(entry: Entry<Subject>, view: View): ApiSubject {
  const { id, data } = entry;
  const { base } = view;
  const claims = base.bySubject.get(id) ?? [];
  const said = listSaidOfOthers(id, view);
  const profile = base.openness.get(id);
  return {
    schema_version: SCHEMA_VERSION,
    last_modified: findLastModified([...claims, ...said], view),
    ...toSubjectSummary(entry, view),
    part_of: data.partOf === undefined ? null : toSubjectRef(data.partOf, view),
    works_for: (data.worksFor ?? []).map((other) => toSubjectRef(other, view)),
    role: data.role ?? null,
    released: data.released ?? null,
    url: data.url === undefined ? null : toAddress(data.url),
    fact_sheet: toFactSheet(claims, view),
    openness: profile ? toOpenness(profile) : null,
    claims: claims.map((claim) => toClaimSummary(claim, view)),
    said: said.map((claim) => toClaimSummary(claim, view)),
  };
}

/** The claims that somebody makes about others. */
export function listSaidOfOthers(id: string, { base }: View): readonly AssessedClaim[] {
  return (base.byClaimant.get(id) ?? []).filter(({ data }) => data.subject !== id);
}

function toFactSheet(claims: readonly AssessedClaim[], { base }: View): FactSheet {
  const own = { ...base, byTopic: Map.groupBy(claims, ({ data }) => data.topic) };
  const cited = claims.flatMap(({ data }) => [...data.appearances, ...data.evidence].map(({ source }) => source));
  return {
    statuses: toStatusTotals(claims),
    parameters: listParameterRows(own).map(toParameterRow),
    speed: [...listSpeedRows(own).values()].flat().map(toSpeedRow),
    open_promises: claims.filter(({ proof }) => proof.rule === 'promise-open').map(({ id }) => id),
    sources: [...new Set(cited)].sort(),
  };
}

function toParameterRow({ claim, asserted, counted }: ParameterRow): FactSheet['parameters'][number] {
  return {
    claim: claim.id,
    scope: asserted.scope,
    number: toNumber(asserted.quantity),
    counted: counted.map(({ item, quantity, difference }) => ({
      evidence: item.id,
      observed_on: item.observedOn,
      number: toNumber(quantity),
      difference_percent: difference,
    })),
  };
}

function toSpeedRow({ claim, asserted, conditions, realTime, isRepeatable }: SpeedRow): FactSheet['speed'][number] {
  return {
    claim: claim.id,
    measure: asserted.measure,
    number: toNumber(asserted.quantity),
    conditions: toConditions(conditions),
    real_time_factor: realTime?.value ?? null,
    real_time_bound: realTime?.bound ?? null,
    repeatable: isRepeatable,
  };
}
