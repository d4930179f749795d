import type { Evidence } from '../../records/index.ts';
import { listEvidenceColumns } from './evidence-columns.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item {
  readonly subject: string;
  readonly item: Evidence;
}

const { must } = columnsOf<Item>();

/** What was found on the openness of models where nobody claimed it. */
export const opennessTable = defineTable<Item>({
  name: 'openness',
  title: 'Openness',
  description: 'What was found on the openness of a subject where nobody claimed it.',
  primaryKey: ['subject', 'id'],
  columns: [
    must('subject', 'string', 'What it is about.', ({ subject }) => subject, { references: 'subjects' }),
    must('id', 'string', 'Unique in its subject.', ({ item }) => item.id),
    ...listEvidenceColumns<Item>(({ item }) => item),
  ],
  list: ({ subjects }) => [...subjects.values()].flatMap(({ id, data }) => (data.openness ?? []).map((item) => ({ subject: id, item }))),
});
