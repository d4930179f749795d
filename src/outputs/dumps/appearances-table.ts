import type { Appearance } from '../../records/index.ts';
import { listPublished } from './list-published.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item {
  readonly claim: string;
  readonly number: number;
  readonly appearance: Appearance;
}

const { may, must } = columnsOf<Item>();

/** Where the claims were made and repeated. */
export const appearancesTable = defineTable<Item>({
  name: 'appearances',
  title: 'Appearances',
  description: 'Every place where a published claim was made or repeated.',
  primaryKey: ['claim', 'number'],
  columns: [
    must('claim', 'string', 'The claim.', ({ claim }) => claim, { references: 'claims' }),
    must('number', 'integer', 'Its place in the record of the claim, from 1.', ({ number }) => number),
    must('source', 'string', 'The published work.', ({ appearance }) => appearance.source, { references: 'sources' }),
    may('at', 'string', 'The place in the source.', ({ appearance }) => appearance.at),
    may('quote', 'string', 'Its words, at most twelve. They belong to their author.', ({ appearance }) => appearance.quote?.exact),
    may('quote_lang', 'string', 'Their language, where it is not English.', ({ appearance }) => appearance.quote?.lang),
    must('appeared_on', 'date', 'The day on which it appeared there.', ({ appearance }) => appearance.on),
    must('role', 'string', 'original, copy or paraphrase.', ({ appearance }) => appearance.role, {
      values: ['original', 'copy', 'paraphrase'],
    }),
  ],
  list: (base) =>
    listPublished(base).flatMap(({ id, data }) =>
      data.appearances.map((appearance, index) => ({ claim: id, number: index + 1, appearance })),
    ),
});
