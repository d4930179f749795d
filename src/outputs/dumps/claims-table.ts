import type { AssessedClaim } from '../../assessment/index.ts';
import { CURRENCIES, DEFINITIONS, STATUSES, TOPIC_IDS } from '../../records/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { listPublished } from './list-published.ts';
import { columnsOf, defineTable, type ColumnOf } from './table.ts';
import { listValueColumns, toPlain } from './value-columns.ts';

interface Item {
  readonly claim: AssessedClaim;
  readonly context: OutputContext;
}

const { may, must } = columnsOf<Item>();

const SAID: readonly ColumnOf<Item>[] = [
  must('id', 'string', 'The id of the claim; it never changes.', ({ claim }) => claim.id),
  must('text', 'string', 'The claim as one sentence.', ({ claim }) => claim.data.text),
  must('lang', 'string', 'BCP 47 language of the sentence.', ({ claim }) => claim.data.lang),
  must('subject', 'string', 'What it is about.', ({ claim }) => claim.data.subject, { references: 'subjects' }),
  must('topic', 'string', 'The kind of claim.', ({ claim }) => claim.data.topic, { values: TOPIC_IDS }),
  must('modality', 'string', 'asserted, promised, denied or opinion.', ({ claim }) => claim.data.modality),
  may('due', 'date', 'For a promise, the day by which it is due.', ({ claim }) => claim.data.promise?.due),
  must('claimant', 'string', 'Who says so.', ({ claim }) => claim.data.claimant, { references: 'subjects' }),
  must('claimant_kind', 'string', 'How the claimant stands to the subject.', ({ claim }) => claim.claimantKind),
  must('claimed_on', 'date', 'The day on which it was first said, as far as the record shows.', ({ claim }) => claim.data.claimedOn),
  must(
    'claimed_on_basis',
    'string',
    'stated: the source dates it; snapshot: it stood there on that day.',
    ({ claim }) => claim.data.claimedOnBasis,
  ),
  must('recorded_on', 'date', 'The day on which it entered this record.', ({ claim }) => claim.data.recordedOn),
  must('modified_on', 'date', 'The newest day on which anything of it was learned.', ({ claim }) => claim.modifiedOn),
];

const FOUND: readonly ColumnOf<Item>[] = [
  must('status', 'string', 'The verdict, computed by rule.', ({ claim }) => claim.proof.status, { values: STATUSES }),
  must('rule', 'string', 'The rule that decided, as the method page prints it.', ({ claim }) => claim.proof.rule),
  must('reason', 'string', 'Why, in a sentence.', ({ claim }) => claim.proof.reason),
  must('as_of', 'date', 'The oldest observation that the rule needed.', ({ claim }) => claim.proof.asOf),
  must('currency', 'string', 'How fresh that is.', ({ claim }) => claim.proof.currency, { values: CURRENCIES }),
  must('ages', 'boolean', 'Whether the verdict can grow stale.', ({ claim }) => claim.proof.ages),
  may(
    'overridden_status',
    'string',
    'What the rules gave, where a reviewed override replaces it.',
    ({ claim }) => claim.proof.overridden?.status,
    { values: STATUSES },
  ),
  may('definition', 'string', 'The yardstick for “open source” that the claim names.', ({ claim }) => claim.data.definition, {
    values: DEFINITIONS,
  }),
];

const MORE: readonly ColumnOf<Item>[] = [
  must('asserted', 'object', 'What it asserts, in the shape of its topic.', ({ claim }) => toPlain(claim.data.asserted) as object),
  may('conditions', 'object', 'The circumstances under which it is said to hold.', ({ claim }) => claim.data.conditions),
  may('parts', 'array', 'Ids of the claims that it is made of.', ({ claim }) => claim.data.parts),
  may('derived_from', 'object', 'How it follows from the numbers of other claims.', ({ claim }) => claim.data.derivedFrom),
  may('supersedes', 'string', 'The id of an older claim that it replaces.', ({ claim }) => claim.data.supersedes),
  must('missing', 'array', 'What nobody has shown yet.', ({ claim }) => claim.proof.missing),
  must('would_change', 'array', 'What would change the verdict.', ({ claim }) => claim.proof.wouldChange),
  must('not_checked', 'array', 'What nobody looked at.', ({ claim }) => claim.data.notChecked),
  may('reply', 'object', 'The answer of the party concerned; it moves no verdict.', ({ claim }) => claim.data.reply),
  may('explanation', 'string', 'The editors’ explanation as plain text.', ({ claim, context }) => context.body(claim).text.trim() || null),
  // Last: a program that looks for addresses in a CSV file then finds their end.
  must('url', 'string', 'The permalink of its page.', ({ claim, context }) => context.absolute(PATHS.claim(claim.id))),
];

export const claimsTable = defineTable<Item>({
  name: 'claims',
  title: 'Claims',
  description: 'Every published claim with its verdict as of the day of the build.',
  primaryKey: ['id'],
  columns: [...SAID, ...FOUND, ...listValueColumns<Item>(({ claim }) => claim.data.asserted), ...MORE],
  list: (base, context) => listPublished(base).map((claim) => ({ claim, context })),
});
