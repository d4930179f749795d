import type { Check } from './check.ts';
import { listBroken, readBody, readBrokenBody } from './read-body.ts';

const code = 'body-markdown';

/** Bodies are plain, safe Markdown. Unknown citations in claims belong to evidence-cited. */
export const bodyMarkdown: Check = {
  code,
  demand:
    'Texts are Markdown without raw HTML, images, unsafe addresses, footnote definitions, first-level headings or links to unknown claims.',
  *find(base) {
    for (const claim of base.claims.values()) {
      const isCited = claim.data.record === 'published';
      for (const problem of readBody(claim, base).problems) {
        if (!isCited || problem.code !== 'citation-unknown') yield { ...problem, code };
      }
    }
    for (const page of base.pages.values()) {
      for (const problem of readBody(page, base).problems) yield { ...problem, code };
    }
    for (const file of listBroken(base)) {
      for (const problem of readBrokenBody(file, base).problems) {
        // Without its YAML nobody knows what evidence it has.
        if (file.value !== null || problem.code !== 'citation-unknown') yield { ...problem, code };
      }
    }
  },
};
