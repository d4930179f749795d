import type { AssessedClaim } from '../../assessment/index.ts';
import type { View } from '../api/view.ts';
import { toSubjectRef } from '../api/view.ts';
import { escapeMarkdown, writeLink } from '../markdown-twins/escape-markdown.ts';
import { writeEvidence } from '../markdown-twins/write-evidence.ts';
import { count, formatDay, joinBlocks } from '../markdown-twins/words.ts';
import { writeStatus } from '../markdown-twins/write-claim.ts';
import { PATHS } from '../paths.ts';

/** The largest that the text may be, in bytes. */
export const MOST_BYTES = 2_000_000;

/** Pieces of evidence a claim, from the most telling edition to the barest. */
const LEVELS = [Infinity, 8, 4, 2, 1, 0] as const;

/** Every published claim in one text, with as much of its evidence as fits; where not even the sentences fit, the newest. */
export function writeLlmsFull(view: View, most = MOST_BYTES): string {
  const { published } = view.base;
  const room = most - sizeOf(writeHead(view, Infinity, 0)) - 400;
  for (const level of LEVELS) {
    const blocks = published.map((claim) => writeShort(claim, level, view));
    const kept = countFitting(blocks, room);
    if (kept < blocks.length && level > 0) continue;
    return joinBlocks([writeHead(view, level, blocks.length - kept), ...blocks.slice(0, kept)]);
  }
  return joinBlocks([writeHead(view, 0, 0)]);
}

function writeHead({ base, context }: View, level: number, left: number): string {
  const { name } = base.site.data;
  const evidence = level === Infinity ? 'all of its evidence' : `at most ${count(level, 'piece')} of its evidence`;
  const rest = left === 0 ? '' : ` ${count(left, 'older claim')} did not fit: see ${writeLink('the map', context.absolute(PATHS.llms))}.`;
  return joinBlocks([
    `# ${escapeMarkdown(name)}: every claim`,
    `> ${count(base.published.length, 'claim')}, assessed for ${formatDay(base.today)}: what was learned last comes first, each claim with ${evidence}.${rest}`,
  ]).trimEnd();
}

/** A claim with its status first, the evidence that decided before the rest, and the address of its whole text. */
function writeShort(claim: AssessedClaim, level: number, view: View): string {
  const { data, proof, id } = claim;
  const decided = new Set(proof.used.map((used) => used.id));
  const evidence = [...data.evidence].sort((a, b) => Number(decided.has(b.id)) - Number(decided.has(a.id))).slice(0, level);
  const subject = escapeMarkdown(toSubjectRef(data.subject, view).name);
  const claimant = escapeMarkdown(toSubjectRef(data.claimant, view).name);
  return [
    `## ${escapeMarkdown(data.text)}`,
    `${writeStatus(claim)} ${escapeMarkdown(proof.reason)} About ${subject}; said by ${claimant}, ${formatDay(data.claimedOn)}. ${writeLink('Whole text', view.context.absolute(PATHS.claimMarkdown(id)))}`,
    evidence.map((item) => `- ${writeEvidence(item, proof, view)}`).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** How many of the blocks fit, from the first on, with a blank line between. */
function countFitting(blocks: readonly string[], room: number): number {
  let used = 0;
  const last = blocks.findIndex((block) => {
    used += sizeOf(block) + 2;
    return used > room;
  });
  return last === -1 ? blocks.length : last;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
