import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { compareText, STATUSES, type IsoDate } from '../../records/index.ts';
import type { Input, RunnableCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { toDate, toStatus, toSubject, toTopic } from '../known-word.ts';
import { readAssessed } from '../read-assessed.ts';
import { paintStatus, showStatus } from '../status-mark.ts';
import type { Paint } from '../terminal/paint.ts';
import { formatTable, type Column } from '../terminal/table.ts';

export const statusCommand: RunnableCommand = {
  name: 'status',
  summary: 'list published claims with their statuses',
  operands: [],
  options: [
    { flags: '--at <date>', description: 'the statuses as they were on a day' },
    { flags: '--topic <topic>', description: 'only claims of a topic', completes: 'topic' },
    { flags: '--subject <subject>', description: 'only claims about a subject', completes: 'subject' },
    { flags: '--status <status>', description: 'only claims with a status', completes: 'status' },
    { flags: '--json', description: 'print JSON' },
  ],
  examples: [
    ['status', 'every published claim'],
    ['status --topic open-source --status refuted', 'the open-source claims that were refuted'],
    ['status --subject happyhorse-1.0 --at 2026-04-10', 'what stood on a day'],
    ['status --json | jq', 'for a program'],
  ],
  async run(input, context) {
    const at = input.options['at'] === undefined ? context.today : toDate(input.options['at']);
    const base = await readAssessed(context, at);
    const claims = selectClaims(base, input, at);
    const text = input.flags.has('json')
      ? `${JSON.stringify(claims.map(toRow), null, 2)}\n`
      : formatTable(toColumns(context.paint), claims, context.columns) + formatCount(claims, base, at);
    context.stdout.write(text);
    return EXIT.fine;
  },
};

/** Published claims that had been made by the day and match every option, in order of id. */
function selectClaims(base: AssessedKnowledgeBase, { options }: Input, at: IsoDate): readonly AssessedClaim[] {
  const { topic, subject, status } = options;
  const wanted = {
    topic: topic === undefined ? null : toTopic(topic),
    subject: subject === undefined ? null : toSubject(subject, base),
    status: status === undefined ? null : toStatus(status),
  };
  return base.published
    .filter(({ data }) => data.claimedOn <= at)
    .filter(({ data }) => wanted.topic === null || data.topic === wanted.topic)
    .filter(({ data }) => wanted.subject === null || data.subject === wanted.subject)
    .filter(({ proof }) => wanted.status === null || proof.status === wanted.status)
    .toSorted((a, b) => compareText(a.id, b.id));
}

function toColumns(paint: Paint): readonly Column<AssessedClaim>[] {
  return [
    { title: 'CLAIM', cell: ({ id }) => id, least: 24 },
    {
      title: 'STATUS',
      cell: ({ proof }) => showStatus(proof.status),
      paint: (text, { proof }) => paintStatus(proof.status, text, paint),
    },
    { title: 'AS OF', cell: ({ proof }) => proof.asOf },
    {
      title: 'FRESH',
      cell: ({ proof }) => (proof.ages ? proof.currency : ''),
      paint: (text, { proof }) => (proof.currency === 'current' ? text : paint('yellow', text)),
    },
    { title: 'TEXT', cell: ({ data }) => data.text, least: 12 },
  ];
}

function toRow({ id, data, proof }: AssessedClaim) {
  const { topic, subject, claimant, text } = data;
  const { status, asOf, currency, ages, rule, reason } = proof;
  return { id, status, asOf, currency, ages, topic, subject, claimant, text, rule, reason };
}

function formatCount(claims: readonly AssessedClaim[], base: AssessedKnowledgeBase, at: IsoDate): string {
  const counts = STATUSES.map((status) => ({ status, count: claims.filter(({ proof }) => proof.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${String(count)} ${status}`);
  const drafts = [...base.claims.values()].filter(({ data }) => data.record === 'draft').length;
  const more = drafts === 0 ? '' : ` Not listed: ${String(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}.`;
  const total = `${String(claims.length)} of ${String(base.published.length)} published claims on ${at}`;
  return `\n${total}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.${more}\n`;
}
