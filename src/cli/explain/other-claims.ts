import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { listInputs, type Derivation } from '../../records/index.ts';
import { showStatus } from '../status-mark.ts';
import { BULLET, type Paragraph, type WriteSection } from './section.ts';
import { toSentence } from './words.ts';

/** The claims that this one is made of. */
export const writeParts: WriteSection = (claim, base) => ({
  title: 'Its parts',
  paragraphs: (claim.data.parts ?? []).flatMap((id) => writeOther(id, claim, base)),
});

/** The claims whose numbers this one follows from. */
export const writeArithmetic: WriteSection = (claim, base) => {
  const { derivedFrom } = claim.data;
  if (derivedFrom === undefined) return { title: 'Its arithmetic', paragraphs: [] };
  return {
    title: 'Its arithmetic',
    paragraphs: [{ text: sayOperation(derivedFrom) }, ...listInputs(derivedFrom).flatMap((id) => writeOther(id, claim, base))],
  };
};

function sayOperation(derivation: Derivation): string {
  switch (derivation.operation) {
    case 'difference':
      return `${derivation.of[0]} minus ${derivation.of[1]}.`;
    case 'ratio':
      return `${derivation.of[0]} divided by ${derivation.of[1]}.`;
    case 'reduction':
      return `By how many per cent ${derivation.of[1]} is below ${derivation.of[0]}.`;
    case 'sum':
      return `${derivation.of.join(' plus ')}.`;
    case 'ordering':
      return `${derivation.pairs.map(([more, less]) => `${more} must be greater than ${less}`).join('; ')}.`;
  }
}

function writeOther(id: string, claim: AssessedClaim, base: AssessedKnowledgeBase): Paragraph[] {
  const other = base.claims.get(id);
  if (other === undefined) return [{ marker: BULLET, text: `${id}: not on record` }];
  const { status } = other.proof;
  const used = claim.proof.used.find((item) => item.from === 'claim' && item.id === id);
  return [
    { marker: `${showStatus(status)}  `, text: `[${id}]`, status },
    { text: other.data.text, depth: 1 },
    ...(used === undefined ? [] : [{ text: toSentence(used.why), depth: 1 }]),
  ];
}
