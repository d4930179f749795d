import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { listInputs, type Quantity } from '../records/index.ts';
import type { Check } from './check.ts';
import { listEnds, listQuantities } from './list-quantities.ts';
import { readBody } from './read-body.ts';
import { scanQuantities } from './scan-quantities.ts';

const code = 'prose-number';
/** How far "about" reaches, as in the comparison of evidence. */
const ABOUT = 0.1;

/** The text of a claim gives no other numbers than its record. */
export const proseNumber: Check = {
  code,
  demand: 'A number with a unit in the text agrees with one that the record, a linked claim or a part states in that unit.',
  *find(base) {
    for (const claim of base.published) {
      const recorded = listRecorded(claim, base);
      const { prose } = readBody(claim, base);
      for (const { quantity, offset } of scanQuantities(prose.text)) {
        const alike = recorded.filter(({ dimension }) => dimension === quantity.dimension);
        if (alike.length === 0 || listEnds(quantity).every((end) => alike.some((other) => matches(end, quantity, other)))) continue;
        const { line, column } = prose.at(offset);
        const known = [...new Set(alike.map(({ text }) => text))].slice(0, 4).join(', ');
        const message = `Unexpected "${quantity.text}" in the text, expected a number of the record: ${known}`;
        const hint = 'Mend the text, or record the evidence that the number comes from.';
        yield { code, severity: 'error', file: claim.file, line, column, message, hint };
      }
    }
  },
};

/** What the claim states itself, and what the claims state that it links to, is made of, follows from or replaces. */
function listRecorded(claim: AssessedClaim, base: AssessedKnowledgeBase): ReturnType<typeof listQuantities> {
  const { parts = [], derivedFrom, supersedes } = claim.data;
  const ids = [
    ...parts,
    ...(derivedFrom ? listInputs(derivedFrom) : []),
    ...(supersedes ? [supersedes] : []),
    ...readBody(claim, base).claimLinks,
  ];
  const others = [...new Set(ids)].flatMap((id) => base.claims.get(id) ?? []);
  return [claim, ...others].flatMap(({ data }) => listQuantities(data));
}

function matches(end: number, said: Quantity, recorded: Quantity): boolean {
  const isAbout = said.approximate || recorded.approximate;
  return listEnds(recorded).some((other) => {
    const slack = isAbout ? Math.abs(other) * ABOUT : Math.max(said.digit, recorded.digit) / 2;
    return Math.abs(end - other) <= slack;
  });
}
