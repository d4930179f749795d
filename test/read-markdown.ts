// Reads the project's own documents, for the tests that hold them to the code.
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

export interface MarkdownTable {
  readonly header: readonly string[];
  /** Cells as they are written in Markdown, so that code spans keep their backticks. */
  readonly rows: readonly (readonly string[])[];
}

export function readTables(markdown: string): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  visit(parseMarkdown(markdown), 'table', (table) => {
    const [header, ...rows] = table.children;
    tables.push({
      header: header?.children.map((cell) => toString(cell)) ?? [],
      rows: rows.map((row) => row.children.map((cell) => sliceNodes(markdown, cell.children))),
    });
  });
  return tables;
}

/** The fenced code of a document, without its fences. */
export function readCodeBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  visit(parseMarkdown(markdown), 'code', (code) => {
    blocks.push(code.value);
  });
  return blocks;
}

const parseMarkdown = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function sliceNodes(markdown: string, nodes: readonly Node[]): string {
  return markdown.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
}
