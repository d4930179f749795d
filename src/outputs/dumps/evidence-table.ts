import type { AssessedClaim } from '../../assessment/index.ts';
import type { Evidence } from '../../records/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { listEvidenceColumns } from './evidence-columns.ts';
import { listPublished } from './list-published.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item {
  readonly claim: AssessedClaim;
  readonly item: Evidence;
  readonly context: OutputContext;
}

const { may, must } = columnsOf<Item>();

const findUse = ({ claim, item }: Item) => claim.proof.used.find(({ from, id }) => from === 'evidence' && id === item.id);

/** What bears on the claims, and what the verdict made of each piece. */
export const evidenceTable = defineTable<Item>({
  name: 'evidence',
  title: 'Evidence',
  description: 'Every piece of evidence of a published claim, and what the verdict made of it.',
  primaryKey: ['claim', 'id'],
  columns: [
    must('claim', 'string', 'The claim that it bears on.', ({ claim }) => claim.id, { references: 'claims' }),
    must('id', 'string', 'Unique in its claim.', ({ item }) => item.id),
    ...listEvidenceColumns<Item>(({ item }) => item),
    must('used', 'boolean', 'Whether the rule that decided used it.', (row) => findUse(row) !== undefined),
    may('relation', 'string', 'What it says about the claim, where it was used.', (row) => findUse(row)?.relation),
    may('weight', 'number', 'The weight that counted, 0 to 4, where it was used.', (row) => findUse(row)?.weight),
    may(
      'set_aside',
      'string',
      'Why the rule set it aside, where it did.',
      ({ claim, item }) => claim.proof.setAside.find(({ id }) => id === item.id)?.why,
    ),
    must('url', 'string', 'The address of its card.', ({ claim, item, context }) => context.absolute(PATHS.evidence(claim.id, item.id))),
  ],
  list: (base, context) => listPublished(base).flatMap((claim) => claim.data.evidence.map((item) => ({ claim, item, context }))),
});
