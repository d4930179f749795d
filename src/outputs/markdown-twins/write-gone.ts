import { PATHS } from '../paths.ts';
import type { listGone } from '../api/to-lists.ts';
import type { View } from '../api/view.ts';
import { escapeMarkdown, writeLink } from './escape-markdown.ts';
import { formatDay, joinBlocks } from './words.ts';

/** What stands where a claim was: when and why it went, and what took its place. */
export function writeGone({ id, on, reason, successor }: ReturnType<typeof listGone>[number], { base, context }: View): string {
  const claim = base.claims.get(id);
  return joinBlocks([
    `${claim ? 'Withdrawn' : 'Retired'}, on ${formatDay(on)}.`,
    `# ${escapeMarkdown(claim?.data.text ?? id)}`,
    `${escapeMarkdown(reason)} It no longer has a status.`,
    successor === null ? '' : `In its place: ${writeLink(successor, context.absolute(PATHS.claimMarkdown(successor)))}`,
  ]);
}
