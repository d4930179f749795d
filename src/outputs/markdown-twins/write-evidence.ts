import { KIND_WORD, type Proof, type Relation } from '../../assessment/index.ts';
import type { Evidence } from '../../records/index.ts';
import { isSafeToOpen } from '../api/to-source.ts';
import type { View } from '../api/view.ts';
import { escapeMarkdown, writeLink, writeUnlinked } from './escape-markdown.ts';
import { capitalise, formatDay } from './words.ts';

const RELATION_WORD: Readonly<Record<Relation, string>> = {
  agrees: 'agrees',
  contradicts: 'contradicts',
  partial: 'agrees in part',
  'not-comparable': 'cannot be compared',
};

/** A source with a link to it, where it is safe to open. */
export function writeSource(id: string, { base }: View): string {
  const source = base.sources.get(id)?.data;
  if (!source) return escapeMarkdown(id);
  return isSafeToOpen(source) ? writeLink(source.title, source.url) : writeUnlinked(source.title, source.url);
}

/** One line a piece of evidence: what was done, when, what it says about the claim, what it shows, and where it stands. */
export function writeEvidence(item: Evidence, { used, setAside }: Proof, view: View): string {
  const relation = used.find(({ from, id }) => from === 'evidence' && id === item.id)?.relation;
  const aside = setAside.find(({ id }) => id === item.id);
  const role = relation ? RELATION_WORD[relation] : aside ? `set aside: ${aside.why}` : 'not used';
  const place = item.at === undefined ? '' : `, ${escapeMarkdown(item.at)}`;
  const quote = item.quote ? ` “${escapeMarkdown(item.quote.exact)}”` : '';
  const withdrawn = item.withdrawn ? ` Withdrawn: ${escapeMarkdown(item.withdrawn.reason)}` : '';
  const head = `**${capitalise(KIND_WORD[item.kind])}, ${formatDay(item.observedOn)}** (${escapeMarkdown(role)})`;
  return `${head}: ${escapeMarkdown(item.finding)}${quote} Source: ${writeSource(item.source, view)}${place}.${withdrawn}`;
}
