import type { HistoryStep } from '../../assessment/index.ts';
import { STATUSES } from '../../records/index.ts';
import { listPublished } from './list-published.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item {
  readonly claim: string;
  readonly number: number;
  readonly step: HistoryStep;
}

const { must } = columnsOf<Item>();

/** How the statuses came about. */
export const historyTable = defineTable<Item>({
  name: 'history',
  title: 'History',
  description: 'Every day on which the status of a published claim changed, the oldest first.',
  primaryKey: ['claim', 'number'],
  columns: [
    must('claim', 'string', 'The claim.', ({ claim }) => claim, { references: 'claims' }),
    must('number', 'integer', 'The step, from 1.', ({ number }) => number),
    must('changed_on', 'date', 'The day from which the status holds.', ({ step }) => step.on),
    must('status', 'string', 'The status from then on.', ({ step }) => step.status, { values: STATUSES }),
    must('rule', 'string', 'The rule that decided.', ({ step }) => step.rule),
    must('reason', 'string', 'Why, in a sentence.', ({ step }) => step.reason),
    must('because', 'array', 'Ids of the evidence and the claims that made the change.', ({ step }) => step.because),
    must('learned_on', 'date', 'The day on which this record learned of it.', ({ step }) => step.learnedOn),
  ],
  list: (base) => listPublished(base).flatMap(({ id, history }) => history.map((step, index) => ({ claim: id, number: index + 1, step }))),
});
