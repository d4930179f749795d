import { readFileSync, statSync } from 'node:fs';
import { readErrorCode } from '../file-problem.ts';
import { findBadBytes } from '../find-bad-bytes.ts';
import { UserError } from '../user-error.ts';
import { MAX_ARTICLE_BYTES, toSizeError } from './size.ts';

/** A text to be checked. */
export interface ArticleText {
  /** How messages name it: the path, the address, or `stdin`. */
  readonly name: string;
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  /** Day of publication where the page itself states it, ISO 8601. */
  readonly published: string | null;
  /** Whether `text` is what was extracted from a page, so that its lines are not the page's. */
  readonly isExtracted: boolean;
}

const ADDRESS = /^https?:\/\//iu;
const HTML_START = /^\s*<(?:!doctype\s+html|html)\b/iu;

/**
 * Reads an article from a file, an address, or standard input where `name` is `-`.
 *
 * @throws {UserError} where there is none to read, or it is no text, or too long
 */
export async function readArticleText(name: string, stdin: NodeJS.ReadableStream): Promise<ArticleText> {
  if (ADDRESS.test(name)) {
    const { fetchPage } = await import('./fetch-page.ts');
    const { address, type, bytes } = await fetchPage(name);
    if (!/^(?:text\/|application\/xhtml)/u.test(type)) {
      throw new UserError(`${name}: Unexpected type "${type}", expected a page or a text`, 'Save its text to a file, and check that.');
    }
    return toArticle(address, bytes, type);
  }
  if (name === '-') return toArticle('stdin', await readStream(stdin), '');
  return toArticle(name, readFile(name), '');
}

async function readStream(stdin: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_ARTICLE_BYTES) throw toSizeError('stdin', null);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function readFile(name: string): Buffer {
  try {
    const stat = statSync(name);
    if (!stat.isFile()) throw new UserError(`${name}: Unexpected folder or special file, expected a text`, 'Name one file, or several.');
    if (stat.size > MAX_ARTICLE_BYTES) throw toSizeError(name, stat.size);
    return readFileSync(name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${name}: Unexpected error ${readErrorCode(error)}, expected a file that can be read`,
      'See whether the path is right.',
    );
  }
}

async function toArticle(name: string, bytes: Buffer, type: string): Promise<ArticleText> {
  const fault = findBadBytes(bytes);
  if (fault) throw new UserError(`${name}:${String(fault.line ?? 1)}:${String(fault.column ?? 1)}: ${fault.message}`, fault.hint);
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  if (text.trim() === '')
    throw new UserError(`${name}: Unexpected empty text, expected an article`, 'Give it the text that should be checked.');
  if (isHtml(name, type, text)) {
    // Loaded where it is needed: no other command should wait for it.
    const { extractArticle } = await import('./extract-article.ts');
    return { name, ...extractArticle(text, name), format: 'markdown', isExtracted: true };
  }
  return { name, text, format: isPlain(name, type) ? 'plain' : 'markdown', published: null, isExtracted: false };
}

function isHtml(name: string, type: string, text: string): boolean {
  return type.includes('html') || /\.x?html?$/iu.test(name) || (!/\.(?:md|markdown|txt)$/iu.test(name) && HTML_START.test(text));
}

/** What nobody calls plain is read as Markdown: plain paragraphs read the same. */
function isPlain(name: string, type: string): boolean {
  return type === 'text/plain' || /\.txt$/iu.test(name);
}
