import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { readBody } from './read-body.ts';

const code = 'evidence-cited';

/** The text of a claim leads to all of its evidence, and to nothing else. */
export const evidenceCited: Check = {
  code,
  demand: 'The text of a claim cites each piece of its evidence that is not withdrawn, and nothing that is not on record.',
  *find(base) {
    for (const claim of base.published) {
      const { citations, problems } = readBody(claim, base);
      for (const problem of problems) if (problem.code === 'citation-unknown') yield { ...problem, code };
      for (const [index, { id, withdrawn }] of claim.data.evidence.entries()) {
        if (withdrawn !== undefined || citations.includes(id)) continue;
        yield problemAt(claim, ['evidence', index, 'id'], {
          code,
          message: `Unexpected evidence "${id}" that the text never cites, expected [^${id}] in it`,
          hint: 'Say in the text what it shows and cite it there, or withdraw it with a reason.',
        });
      }
    }
  },
};
