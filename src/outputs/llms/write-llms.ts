import { STATUS_MEANING, STATUSES, TOPIC_IDS, TOPICS } from '../../records/index.ts';
import type { View } from '../api/view.ts';
import { escapeMarkdown, writeLink } from '../markdown-twins/escape-markdown.ts';
import { count, formatDay, joinBlocks, writeSection } from '../markdown-twins/words.ts';
import { writeStatuses } from '../markdown-twins/write-list.ts';
import { PATHS } from '../paths.ts';

/** The map of the record for language models, after llmstxt.org: title, summary, how to read it, sections of links. */
export function writeLlms(view: View): string {
  const { base } = view;
  const { name, tagline } = base.site.data;
  const total = `${count(base.published.length, 'claim')} on record, assessed for ${formatDay(base.today)}.`;
  return joinBlocks([
    `# ${escapeMarkdown(name)}`,
    `> ${escapeMarkdown(tagline)} ${total}`,
    'A claim is one sentence by a named claimant. Its status follows from dated evidence by published rules; nobody types it. Quote a status with its day ("refuted, as of 10 April 2026") and link the page of the claim. A claim that is not on record is neither right nor wrong.',
    `Statuses:\n\n${STATUSES.map((status) => `- ${status}: ${STATUS_MEANING[status]}`).join('\n')}`,
    ...writeSection('What the record is', listPages(view)),
    ...writeSection('Data', listData(view)),
    ...writeSection('Claims by topic', listTopics(view)),
    ...writeSection('Optional', listSubjects(view)),
  ]);
}

function listPages({ context: { absolute } }: View): readonly string[] {
  return [
    `${writeLink('Method', absolute(PATHS.method))}: how a status comes about, rule by rule`,
    `${writeLink('Corrections', absolute(PATHS.corrections))}: how mistakes are mended`,
    `${writeLink('About', absolute(PATHS.about))}: who publishes it, and every edition`,
  ];
}

function listData({ context: { absolute } }: View): readonly string[] {
  return [
    `${writeLink('Every claim in one text', absolute(PATHS.llmsFull))}: status, sentence, reason and evidence`,
    `${writeLink('Guide to the API', absolute(PATHS.api('about.md')))}: documents, promises, versions`,
    `${writeLink('API', absolute(PATHS.api('index.json')))}: where everything is, as JSON`,
    `${writeLink('OpenAPI description', absolute(PATHS.api('openapi.json')))}: the same for generators of clients`,
    `${writeLink('Search records', absolute(PATHS.api('search-records.json')))}: every claim in a line, to look a sentence up`,
  ];
}

function listTopics(view: View): readonly string[] {
  return TOPIC_IDS.map((topic) => {
    const claims = view.base.byTopic.get(topic) ?? [];
    const counted = claims.length === 0 ? 'no claims' : `${count(claims.length, 'claim')}: ${writeStatuses(claims)}`;
    return `${writeLink(TOPICS[topic].name, view.context.absolute(PATHS.topicMarkdown(topic)))}: ${TOPICS[topic].question} (${counted})`;
  });
}

/** Those with most claims first: a reader short of space skips this section. */
function listSubjects({ base, context }: View): readonly string[] {
  const counted = [...base.subjects.values()].map(({ id, data }) => ({ id, name: data.name, total: base.bySubject.get(id)?.length ?? 0 }));
  return counted
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .map(({ id, name, total }) => `${writeLink(name, context.absolute(PATHS.subjectMarkdown(id)))}: ${count(total, 'claim')}`);
}
