/** The two halves of a Markdown file with YAML front matter, or the reason why there are none. */
export type FrontMatter =
  { readonly yaml: string; readonly body: string; readonly bodyLine: number } | { readonly missing: 'opening' | 'closing' };

/** Splits a text at the `---` lines that enclose its front matter; lines count from 1. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { missing: 'opening' };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return { missing: 'closing' };
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
