import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { isStatus, STATUSES, type Problem, type Status } from '../records/index.ts';
import type { Prose } from '../markdown/index.ts';
import type { Check } from './check.ts';
import { readBody } from './read-body.ts';

const code = 'prose-status';

/** Everyday words that readers take for a status. */
const SYNONYMS: Readonly<Record<string, Status>> = {
  true: 'supported',
  confirmed: 'supported',
  proven: 'supported',
  verified: 'supported',
  false: 'refuted',
  untrue: 'refuted',
  wrong: 'refuted',
  disproved: 'refuted',
  disproven: 'refuted',
  debunked: 'refuted',
  'self reported': 'self-reported',
  unproven: 'unsupported',
  unconfirmed: 'unverified',
};

const WORD = `(?<word>${[...STATUSES, ...Object.keys(SYNONYMS)].join('|')})(?![\\p{L}-])`;
/** After "it is" only a status that is no everyday word: "it is true" may be said of a detail. */
const STATUS_WORD = `(?<word>${STATUSES.filter((status) => status !== 'opinion').join('|')})(?![\\p{L}-])`;
const ADVERB = String.raw`(?:(?:therefore|thus|so|still|now|currently|clearly|hence|plainly|an?)\s+)*`;
const NEGATED = String.raw`(?<not>(?:not|never|no longer)\s+)?`;
const VERB = String.raw`(?:is|stands(?:\s+as)?|remains|counts\s+as|has\s+been|was\s+found|we\s+rate(?:\s+it)?)`;

/** Ways to declare a status: "the claim is refuted", "Status: refuted", "We rate this claim refuted". */
const DECLARATIONS: readonly RegExp[] = [
  String.raw`\b(?:this|the|our)\s+(?:[\p{L}-]+\s+)?(?:claim|statement|assertion|verdict|status|rating)\s+${ADVERB}${VERB}\s+${ADVERB}${NEGATED}${ADVERB}${WORD}`,
  String.raw`\b(?:it|this)\s+${ADVERB}${VERB}\s+${ADVERB}${NEGATED}${ADVERB}${STATUS_WORD}(?=\s*[:.;])`,
  String.raw`\b(?:verdict|status|rating)\s*[:–—]\s*${NEGATED}${WORD}`,
  String.raw`\bwe\s+(?:rate|rated|find|found|judge|consider|call|hold)\s+(?:it|this|this\s+claim|the\s+claim)\s+(?:as\s+|to\s+be\s+)?${NEGATED}${WORD}`,
].map((source) => new RegExp(source, 'giu'));

/** "If the claim is refuted …" declares nothing. */
const CONDITIONAL = /\b(?:if|whether|until|unless|once|when|before|should|that)\s+$/iu;

/** A text states no other status than the rules give. */
export const proseStatus: Check = {
  code,
  demand: 'The text of a claim declares no other status than the computed one.',
  *find(base) {
    for (const claim of base.published) yield* findDeclarations(claim, readBody(claim, base).prose, base);
  },
};

function* findDeclarations(claim: AssessedClaim, prose: Prose, base: AssessedKnowledgeBase): Iterable<Problem> {
  for (const match of DECLARATIONS.flatMap((pattern) => [...prose.text.matchAll(pattern)])) {
    const { line, column, claim: linked, quoted } = prose.at(match.index);
    if (quoted || CONDITIONAL.test(prose.text.slice(0, match.index))) continue;
    const computed = (linked === null ? claim : base.claims.get(linked))?.proof.status;
    const word = match.groups?.['word']?.toLowerCase() ?? '';
    const declared = isStatus(word) ? word : SYNONYMS[word];
    const isDenied = match.groups?.['not'] !== undefined;
    if (computed === undefined || (declared === computed) !== isDenied) continue;
    yield {
      code,
      severity: 'error',
      file: claim.file,
      line,
      column,
      message: `Unexpected "${match[0].replaceAll(/\s+/gu, ' ')}" in the text, expected no status or the computed one: ${computed}`,
      hint: 'Say what the evidence shows and leave the verdict to the rules.',
    };
  }
}
