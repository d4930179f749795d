import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/index.ts';
import { STATUSES, TOPIC_IDS, TOPICS, type Status, type TopicId } from '../../records/index.ts';
import { writeState } from '../search/search-state.ts';
import type { Dataset } from './dataset.ts';

export interface TopicStatuses {
  readonly topic: TopicId;
  readonly total: number;
  /** The statuses that occur, in the order of STATUSES; `before` counts the claims of those that stand before. */
  readonly parts: readonly { readonly status: Status; readonly count: number; readonly before: number }[];
}

/** How many claims of each topic have which status; the topic with the most claims first. */
export function countTopicStatuses({ byTopic }: Pick<AssessedKnowledgeBase, 'byTopic'>): readonly TopicStatuses[] {
  return TOPIC_IDS.map((topic) => {
    const groups = Map.groupBy(byTopic.get(topic) ?? [], ({ proof }) => proof.status);
    let before = 0;
    const parts = STATUSES.filter((status) => groups.has(status)).map((status) => {
      const part = { status, count: groups.get(status)?.length ?? 0, before };
      before += part.count;
      return part;
    });
    return { topic, total: before, parts };
  }).sort((a, b) => b.total - a.total);
}

/** The search page with both filters set. */
export function searchPath(topic: TopicId, status: Status): string {
  return `${PATHS.search}${writeState({ query: '', sort: 'relevance', filters: { status, topic } })}`;
}

export function toTopicData(topics: readonly TopicStatuses[]): Dataset {
  return {
    name: 'topics',
    title: 'Statuses by topic',
    columns: ['Topic', 'Claims', ...STATUSES],
    rows: topics.map(({ topic, total, parts }) => ({
      cells: [TOPICS[topic].name, total, ...STATUSES.map((status) => parts.find((part) => part.status === status)?.count ?? 0)],
      path: PATHS.topic(topic),
    })),
  };
}
