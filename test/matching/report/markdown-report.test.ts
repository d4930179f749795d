import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toMarkdownReport } from '../../../src/matching/report/to-markdown-report.ts';
import { readTables } from '../../read-markdown.ts';
import { ARTICLE, check, HOSTILE } from './articles.ts';

const write = (text: string, title = 'a.md') =>
  toMarkdownReport({ title, today: '2026-04-10', mentions: check(text), addressOf: (id) => `https://assay.example/claims/${id}/` });

function listNodes(markdown: string): readonly Nodes[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const nodes: Nodes[] = [];
  visit(tree, (node) => {
    nodes.push(node);
  });
  return nodes;
}

test('a table holds each finding in the order of the article', () => {
  const [table] = readTables(write(ARTICLE));
  expect(table?.rows.map(([line, , finding, , status]) => [line, finding, status])).toEqual([
    ['3', 'Repeats a refuted claim', 'refuted, as of 2026-04-10'],
    ['3', 'Repeats a claim on record (supported)', 'supported, as of 2026-04-10'],
    ['4', 'Says otherwise than a claim on record (supported)', 'supported, as of 2026-04-10'],
    ['6', 'Not on record', ''],
  ]);
});

test('there is no table where there is no finding', () => {
  expect(readTables(write('What a lovely lamp.'))).toEqual([]);
});

describe('an article cannot write into the report', () => {
  test.each(HOSTILE)('%j', (words) => {
    const nodes = listNodes(write(`Lantern 2, ${words}, has 9 billion parameters, ${words} says.`, words));
    expect(nodes.filter(({ type }) => ['html', 'image', 'inlineCode', 'definition'].includes(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'table').length).toBeLessThan(2);
    for (const node of nodes) if (node.type === 'tableRow') expect(node.children).toHaveLength(7);
    // An address that is made a link by its reader shows where it leads.
    for (const node of nodes)
      if (node.type === 'link' && !toString(node).includes('evil.example') && !node.url.endsWith(toString(node)))
        expect(node.url).toMatch(/^https:\/\/assay\.example\//u);
    for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/u);
  });
});
