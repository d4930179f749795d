import type { z } from 'zod';
import { STATUS_MEANING, STATUSES, TOPIC_IDS, TOPICS } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { goneListSchema, searchRecordListSchema, statusListSchema, topicListSchema } from './schemas/lists.ts';
import { toValue } from './to-value.ts';
import { toListHead, toStatusTotals, type View } from './view.ts';

type Gone = z.output<typeof goneListSchema>['gone'][number];

export function toTopicList(view: View): z.output<typeof topicListSchema> {
  const { base, context } = view;
  const topics = TOPIC_IDS.map((id) => {
    const { name, question, freshDays } = TOPICS[id];
    const claims = base.byTopic.get(id) ?? [];
    return {
      id,
      name,
      question,
      fresh_days: freshDays,
      claims_total: claims.length,
      statuses: toStatusTotals(claims),
      html: context.absolute(PATHS.topic(id)),
      markdown: context.absolute(PATHS.topicMarkdown(id)),
    };
  });
  return { ...toListHead(topics.length, view), topics };
}

export function toStatusList(view: View): z.output<typeof statusListSchema> {
  const { base, context } = view;
  const statuses = STATUSES.map((id) => ({
    id,
    meaning: STATUS_MEANING[id],
    claims_total: base.byStatus.get(id)?.length ?? 0,
    html: context.absolute(PATHS.status(id)),
  }));
  return { ...toListHead(statuses.length, view), statuses };
}

/** Every published claim as a search needs it. */
export function toSearchRecordList(view: View): z.output<typeof searchRecordListSchema> {
  const { base, context } = view;
  const records = base.published.map(({ id, data, proof, claimantKind, modifiedOn }) => {
    const { name = data.subject, aliases = [] } = base.subjects.get(data.subject)?.data ?? {};
    return {
      id,
      text: data.text,
      lang: data.lang,
      status: proof.status,
      as_of: proof.asOf,
      currency: proof.currency,
      reason: proof.reason,
      topic: data.topic,
      subject: data.subject,
      names: [name, ...aliases],
      claimant: data.claimant,
      claimant_kind: claimantKind,
      value: toValue(data.asserted).text,
      last_modified: modifiedOn,
      html: context.absolute(PATHS.claim(id)),
    };
  });
  return { ...toListHead(records.length, view), records };
}

/** Ids that stood for a published claim: those of withdrawn claims first, then the retired ones. */
export function listGone({ base, context }: View): readonly Gone[] {
  const withdrawn = [...base.claims.values()].flatMap(({ id, data }) =>
    data.withdrawn ? [{ id, ...data.withdrawn, successor: null, html: context.absolute(PATHS.claim(id)) }] : [],
  );
  const retired = base.retired.data.map(({ id, on, reason, successor }) => ({
    id,
    on,
    reason,
    successor: successor ?? null,
    html: context.absolute(PATHS.claim(id)),
  }));
  return [...withdrawn, ...retired.filter(({ id }) => !base.claims.has(id))];
}

export function toGoneList(view: View): z.output<typeof goneListSchema> {
  const gone = listGone(view);
  const head = toListHead(gone.length, view);
  return { ...head, last_modified: gone.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), head.last_modified), gone: [...gone] };
}
