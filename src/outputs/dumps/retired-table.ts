import type { Retired } from '../../records/index.ts';
import { columnsOf, defineTable } from './table.ts';

const { may, must } = columnsOf<Retired[number]>();

/** Ids that are not given again. */
export const retiredTable = defineTable<Retired[number]>({
  name: 'retired',
  title: 'Retired ids',
  description: 'Ids that once stood for a record and stay reserved.',
  primaryKey: ['id'],
  columns: [
    must('id', 'string', 'The id.', ({ id }) => id),
    must('retired_on', 'date', 'The day on which it was retired.', ({ on }) => on),
    must('reason', 'string', 'Why.', ({ reason }) => reason),
    may('successor', 'string', 'The id of the claim that stands in its place.', ({ successor }) => successor),
  ],
  list: ({ retired }) => retired.data,
});
