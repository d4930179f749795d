import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { UserError } from '../user-error.ts';
import { refuseBomb } from './refuse-bomb.ts';

export interface ExtractedArticle {
  /** Headline and main text as Markdown. */
  readonly text: string;
  /** Day of publication as the page states it, ISO 8601; null where it states none. */
  readonly published: string | null;
}

const toMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify).freeze();

/**
 * The main text of a web page: without navigation, advertisements and comments. No script of the page runs and nothing is fetched.
 *
 * @throws {UserError} where the page is too deep or too large to be read, or has no main text
 */
export function extractArticle(html: string, name: string): ExtractedArticle {
  refuseBomb(html, name);
  const article = new Readability(parseHTML(html).document).parse();
  if (typeof article?.content !== 'string' || article.content === '') {
    throw new UserError(
      `${name}: Unexpected page without a main text, expected an article`,
      'Copy the text of the article to a file, and check that.',
    );
  }
  const title = (article.title ?? '').replaceAll(/\s+/gu, ' ').trim();
  const headline = title === '' ? '' : `# ${title}\n\n`;
  const published = /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedTime ?? '')?.[0] ?? null;
  return { text: headline + String(toMarkdown.processSync(article.content)), published };
}
