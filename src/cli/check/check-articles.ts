import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { buildCheckIndex, type CheckIndex } from '../../matching/check/check-index.ts';
import { checkText } from '../../matching/check/check-text.ts';
import { listCheckRecords } from '../../matching/check/list-check-records.ts';
import { findPublished } from '../../matching/reading/index.ts';
import { readSentences } from '../../matching/text/read-sentences.ts';
import type { ArticleText } from '../../store/index.ts';
import type { CheckedArticle } from './check-reporter.ts';

/** An article's date stands near its beginning. */
const HEAD = 10_000;

/** The record of a day, ready to be asked: claims that were first made later are not yet in it. */
export function buildIndexOf(base: AssessedKnowledgeBase): CheckIndex {
  const records = listCheckRecords(base);
  const claims = records.claims.filter(({ id }) => (base.claims.get(id)?.data.claimedOn ?? '') <= base.today);
  return buildCheckIndex({ ...records, claims });
}

/** Sets an article beside the record; its date is the page's own, or what its text says. */
export function checkArticle(article: ArticleText, index: CheckIndex): CheckedArticle {
  const { text, format } = article;
  const head = text.slice(0, HEAD);
  const published = article.published ?? findPublished(head, readSentences(head, format));
  const mentions = checkText(text, index, { format, ...(published !== null && { published }) });
  return { ...article, published, mentions };
}
