import type { AssessedClaim } from '../../assessment/index.ts';
import { TOPICS, type TopicId } from '../../records/index.ts';
import { findLastModified, toStatusTotals, type View } from '../api/view.ts';
import { PATHS } from '../paths.ts';
import { writeLink } from './escape-markdown.ts';
import { count, formatDay, joinBlocks, writeSection } from './words.ts';
import { writeStatus } from './write-claim.ts';

/** A claim as a line of a list: its status, its day, its sentence. */
export function writeClaimLine(claim: AssessedClaim, { context }: View): string {
  return `${writeStatus(claim)} ${writeLink(claim.data.text, context.absolute(PATHS.claimMarkdown(claim.id)))}`;
}

/** "42 claims on record, last changed 10 April 2026." */
export function writeTotal(claims: readonly AssessedClaim[], view: View): string {
  if (claims.length === 0) return 'No claims on record.';
  return `${count(claims.length, 'claim')} on record, last changed ${formatDay(findLastModified(claims, view))}.`;
}

/** "3 supported, 2 refuted": statuses that no claim has are left out. */
export function writeStatuses(claims: readonly AssessedClaim[]): string {
  const counted = toStatusTotals(claims).filter(({ total }) => total > 0);
  return counted.map(({ status, total }) => `${String(total)} ${status}`).join(', ');
}

/** The page of a topic as Markdown. */
export function writeTopic(topic: TopicId, view: View): string {
  const claims = view.base.byTopic.get(topic) ?? [];
  const { name, question } = TOPICS[topic];
  return joinBlocks([
    writeTotal(claims, view),
    `# ${name}`,
    question,
    claims.length === 0 ? '' : `Of these claims: ${writeStatuses(claims)}.`,
    ...writeSection(
      'Claims',
      claims.map((claim) => writeClaimLine(claim, view)),
    ),
  ]);
}
