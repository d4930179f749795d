import { TOPIC_IDS } from '../../records/index.ts';
import { listGone } from '../api/to-lists.ts';
import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { writeClaim } from './write-claim.ts';
import { writeGone } from './write-gone.ts';
import { writeTopic } from './write-list.ts';
import { writeSubject } from './write-subject.ts';

/** The pages of claims, subjects and topics as Markdown, for programs that read text. */
export const markdownTwins: Output = {
  id: 'markdown-twins',
  title: 'Markdown twins',
  mediaType: 'text/markdown',
  description: 'The page of every claim, subject and topic as Markdown; that of a claim begins with its status and the day of it.',
  files(base, context) {
    const view = { base, context };
    return [
      ...base.published.map((claim) => ({ path: PATHS.claimMarkdown(claim.id), content: writeClaim(claim, view) })),
      ...listGone(view).map((gone) => ({ path: PATHS.claimMarkdown(gone.id), content: writeGone(gone, view) })),
      ...[...base.subjects.values()].map((entry) => ({ path: PATHS.subjectMarkdown(entry.id), content: writeSubject(entry, view) })),
      ...TOPIC_IDS.map((topic) => ({ path: PATHS.topicMarkdown(topic), content: writeTopic(topic, view) })),
    ];
  },
};
