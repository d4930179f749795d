import type { Correction } from '../../records/index.ts';
import { listPublished } from './list-published.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item {
  readonly claim: string;
  readonly number: number;
  readonly correction: Correction;
}

const { must } = columnsOf<Item>();

/** Mistakes of ours that were mended. */
export const correctionsTable = defineTable<Item>({
  name: 'corrections',
  title: 'Corrections',
  description: 'Every mistake in the record of a published claim that was mended, told openly.',
  primaryKey: ['claim', 'number'],
  columns: [
    must('claim', 'string', 'The claim.', ({ claim }) => claim, { references: 'claims' }),
    must('number', 'integer', 'Its place in the record of the claim, from 1.', ({ number }) => number),
    must('corrected_on', 'date', 'The day on which the record was mended.', ({ correction }) => correction.on),
    must('was', 'string', 'What the record said before.', ({ correction }) => correction.was),
    must('now', 'string', 'What it says since.', ({ correction }) => correction.now),
    must('reason', 'string', 'What was wrong.', ({ correction }) => correction.reason),
  ],
  list: (base) =>
    listPublished(base).flatMap(({ id, data }) =>
      data.corrections.map((correction, index) => ({ claim: id, number: index + 1, correction })),
    ),
});
