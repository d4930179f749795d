import type { Evidence, KnowledgeBase } from '../records/index.ts';

/**
 * Whether this record looked for itself into what somebody published: a file that was opened, or a repository that was
 * searched. Everything else is told by the publisher of its source, or by whom that publisher names.
 */
export function isInspected({ kind, source, via }: Evidence, { sources }: Pick<KnowledgeBase, 'sources'>): boolean {
  if (via !== undefined) return false;
  return kind === 'artifact' || (kind === 'absence-probe' && sources.get(source)?.data.kind === 'repository');
}
