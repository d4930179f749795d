import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { compareText, type IsoDate } from '../../records/index.ts';
import type { Dataset } from './dataset.ts';

/** What happened to the statuses of all published claims on a day. */
export interface LedgerDay {
  readonly day: IsoDate;
  /** Claims that were first made on that day, or stood in a snapshot of it: their history begins. */
  readonly begun: number;
  /** Claims whose status changed by what was observed on that day. */
  readonly changed: number;
  /** Steps of either kind that entered the record on that day. */
  readonly learned: number;
}

type Event = Exclude<keyof LedgerDay, 'day'>;

/** Every day on which a status began, changed or was learned; oldest first. */
export function listLedgerDays({ published }: Pick<AssessedKnowledgeBase, 'published'>): readonly LedgerDay[] {
  const steps = published.flatMap(({ history }) => history.map((step, index) => ({ step, isFirst: index === 0 })));
  const events = steps.flatMap(({ step, isFirst }): { day: IsoDate; event: Event }[] => [
    { day: step.on, event: isFirst ? 'begun' : 'changed' },
    { day: step.learnedOn, event: 'learned' },
  ]);
  return [...Map.groupBy(events, ({ day }) => day)]
    .map(([day, own]) => {
      const count = (event: Event) => own.filter((one) => one.event === event).length;
      return { day, begun: count('begun'), changed: count('changed'), learned: count('learned') };
    })
    .sort((a, b) => compareText(a.day, b.day));
}

export function toLedgerData(days: readonly LedgerDay[]): Dataset {
  return {
    name: 'ledger',
    title: 'The ledger by day',
    columns: ['Day', 'Claims begun', 'Statuses changed', 'Learned'],
    rows: days.map(({ day, begun, changed, learned }) => ({ cells: [day, begun, changed, learned], path: '' })),
  };
}
