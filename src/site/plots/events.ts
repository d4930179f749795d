import { compareText, type Claim, type IsoDate } from '../../records/index.ts';

/** What can happen to a claim, in the order in which it does on one day. */
const EVENT_KINDS = ['said', 'told', 'found', 'answered', 'learned', 'corrected'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** One thing that happened on a day: a source that said it, a piece of evidence that found something, this record that learned of it. */
export interface ClaimEvent {
  readonly on: IsoDate;
  readonly kind: EventKind;
  /** The source in which it appeared. */
  readonly source?: string;
  /** The subject that spoke. */
  readonly by?: string;
  /** The evidence, with its number on the page. */
  readonly evidence?: { readonly id: string; readonly number: number };
}

/** Everything dated in a claim, oldest first. */
export function listEvents(claim: Claim): readonly ClaimEvent[] {
  const { appearances, evidence, corrections, reply } = claim;
  const events: ClaimEvent[] = [
    { on: claim.claimedOn, kind: 'said', by: claim.claimant },
    ...appearances
      .filter(({ on, role }) => role !== 'original' || on !== claim.claimedOn)
      .map(({ on, source }): ClaimEvent => ({ on, kind: 'told', source })),
    { on: claim.recordedOn, kind: 'learned' },
    ...evidence.flatMap(({ id, source, observedOn, recordedOn }, index): ClaimEvent[] => {
      const cited = { id, number: index + 1 };
      return [
        { on: observedOn, kind: 'found', source, evidence: cited },
        { on: recordedOn, kind: 'learned', evidence: cited },
      ];
    }),
    ...(reply ? [{ on: reply.on, kind: 'answered', by: reply.by } as const] : []),
    ...corrections.map(({ on }): ClaimEvent => ({ on, kind: 'corrected' })),
  ];
  const order = (kind: EventKind) => EVENT_KINDS.indexOf(kind);
  return events.sort((a, b) => compareText(a.on, b.on) || order(a.kind) - order(b.kind));
}

/** The events of one day, by kind. */
export interface EventDay {
  readonly on: IsoDate;
  readonly kinds: ReadonlyMap<EventKind, readonly ClaimEvent[]>;
}

/** One entry a day, oldest first. */
export function groupByDay(events: readonly ClaimEvent[]): readonly EventDay[] {
  return [...Map.groupBy(events, ({ on }) => on)].map(([on, list]) => ({ on, kinds: Map.groupBy(list, ({ kind }) => kind) }));
}
