import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Root } from 'mdast';
import { unified } from 'unified';
import type { Problem } from '../records/index.ts';
import { findExcess } from './find-excess.ts';
import { readProse, type Prose } from './prose.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { remarkCitations, type Citable } from './remark-citations.ts';
import { remarkClaimLinks, type ClaimTarget } from './remark-claim-links.ts';
import { remarkNoHtml } from './remark-no-html.ts';
import { remarkNoImages } from './remark-no-images.ts';
import { remarkSafeAddresses } from './remark-safe-addresses.ts';
import { remarkShiftHeadings } from './remark-shift-headings.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** What a body needs to know of the record and the page that it stands in. */
export interface MarkdownOptions {
  /** The content file, for problems. */
  readonly file: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** Evidence that the text may cite; its order gives the numbers. */
  readonly evidence: readonly Citable[];
  /** Finds the claim that `[words](claim:id)` links to; null where none can be linked. */
  readonly claim: (id: string) => ClaimTarget | null;
  /** Levels by which headings move down: 1 makes `##` an h3. */
  readonly headingShift: number;
  /** Turns a path below the site's root (`/method/`) into an address. As written, if left out. */
  readonly path?: (path: string) => string;
}

export interface RenderedMarkdown {
  /** Sanitised. */
  readonly html: string;
  /** Plain text, for feeds and search. */
  readonly text: string;
  /** The same text, untrimmed, with the place of each character in the file. */
  readonly prose: Prose;
  /** Ids of evidence, in the order of first citation. */
  readonly citations: readonly string[];
  /** Ids of linked claims, in the order of first link. */
  readonly claimLinks: readonly string[];
  readonly problems: readonly Problem[];
}

const EMPTY: Prose = { text: '', at: () => ({ line: 1, column: 1, claim: null, quoted: false }) };

/** Renders a body of GitHub-flavoured Markdown. Never throws: what is wrong becomes a problem, and stays out of the HTML. */
export function renderMarkdown(body: string, options: MarkdownOptions): RenderedMarkdown {
  const { file, bodyLine } = options;
  const excess = findExcess(body);
  if (excess) {
    const { line, column, message } = excess;
    const hint = 'Cut it down, or divide it over several claims.';
    const problem = { code: 'too-much', severity: 'error', file, line: line + bodyLine - 1, column, message, hint } as const;
    return { html: '', text: '', prose: EMPTY, citations: [], claimLinks: [], problems: [problem] };
  }
  const citations = new Set<string>();
  const claimLinks = new Set<string>();
  const read = { prose: EMPTY };
  const output = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkNoHtml)
    .use(remarkNoImages)
    .use(remarkCitations, { evidence: options.evidence, onCitation: (id: string) => citations.add(id) })
    .use(remarkClaimLinks, { claim: options.claim, onLink: (id: string) => claimLinks.add(id) })
    .use(remarkSafeAddresses, { path: options.path ?? ((path: string) => path) })
    .use(remarkShiftHeadings, { by: options.headingShift })
    .use(() => (tree: Root) => void (read.prose = readProse(tree, body, bodyLine)))
    .use(remarkRehype)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeExternalLinks)
    .use(rehypeStringify)
    .processSync(body);
  const problems = output.messages.map((message) => toProblem(message, file, bodyLine));
  return {
    html: String(output),
    text: read.prose.text.trim(),
    prose: read.prose,
    citations: [...citations],
    claimLinks: [...claimLinks],
    problems,
  };
}

type Message = ReturnType<ReturnType<typeof unified>['processSync']>['messages'][number];

function toProblem(message: Message, file: string, bodyLine: number): Problem {
  return {
    code: message.ruleId ?? 'markdown',
    severity: 'error',
    file,
    line: (message.line ?? 1) + bodyLine - 1,
    column: message.column ?? 1,
    message: message.reason,
    hint: message.note ?? '',
  };
}
