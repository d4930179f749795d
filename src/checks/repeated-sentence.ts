import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { compareText } from '../records/index.ts';
import type { Check } from './check.ts';
import { readBody } from './read-body.ts';

const code = 'repeated-sentence';
/** "None is on record." may stand twice; a sentence that says something belongs to one claim. */
const LEAST_WORDS = 6;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** An explanation is written for its claim: a sentence that fits two says nothing of either. */
export const repeatedSentence: Check = {
  code,
  demand: 'No sentence stands in the texts of two claims.',
  *find(base) {
    const first = new Map<string, AssessedClaim>();
    for (const claim of [...base.published].sort((a, b) => compareText(a.id, b.id))) {
      for (const { key, offset } of listSentences(claim, base)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, claim);
        else yield problemIn(claim, offset, other, base);
      }
    }
  },
};

function* listSentences(claim: AssessedClaim, base: AssessedKnowledgeBase): Iterable<{ key: string; offset: number }> {
  const { prose } = readBody(claim, base);
  for (const { segment, index } of segmenter.segment(prose.text)) {
    const words = segment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= LEAST_WORDS) yield { key: words.join(' '), offset: index + segment.search(/\S/u) };
  }
}

function problemIn(claim: AssessedClaim, offset: number, other: AssessedClaim, base: AssessedKnowledgeBase) {
  const { line, column } = readBody(claim, base).prose.at(offset);
  const message = `Unexpected sentence that stands in ${other.id} too, expected words of its own`;
  const hint = `Say what is so of this claim alone, or link to it: [words](claim:${other.id}).`;
  return { code, severity: 'error', file: claim.file, line, column, message, hint } as const;
}
