import { renderMarkdown, type RenderedMarkdown } from '../../src/markdown/index.ts';

export const FILE = 'content/claims/test.md';
export const BODY_LINE = 10;

/** Renders a body that stands on line 10 of its file, with two pieces of evidence and one claim to link to. */
export function render(body: string): RenderedMarkdown {
  return renderMarkdown(body, {
    file: FILE,
    bodyLine: BODY_LINE,
    evidence: ['first', 'second'].map((id) => ({ id, href: `#evidence-${id}` })),
    claim: (id) => (id === 'known' ? { href: '/base/claims/known/', title: 'A "known" claim' } : null),
    headingShift: 1,
    path: (path) => `/base${path}`,
  });
}

/** The problems of a body as `line:column code`, in order of place. */
export function listProblems(body: string): readonly string[] {
  const { problems } = render(body);
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, code }) => `${line}:${column} ${code}`);
}
