// To add a check: one file here that exports a Check, one line in RULES, one row in CONTRIBUTING
// (code and demand; a test compares them), and a case that fires and one that does not in test/checks.
import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { compareProblems, type Problem } from '../records/index.ts';
import { againstInterest } from './against-interest.ts';
import { bodyMarkdown } from './body-markdown.ts';
import type { Check } from './check.ts';
import { claimHasAppearance } from './claim-has-appearance.ts';
import { datesInOrder } from './dates-in-order.ts';
import { evidenceCited } from './evidence-cited.ts';
import { idsUnique } from './ids-unique.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noCycles } from './no-cycles.ts';
import { partyPublisher } from './party-publisher.ts';
import { proseNumber } from './prose-number.ts';
import { proseStatus } from './prose-status.ts';
import { quoteLength } from './quote-length.ts';
import { referencesExist } from './references-exist.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { statusAuthored } from './status-authored.ts';
import { createUnusedException } from './unused-exception.ts';

export type { Check } from './check.ts';

const RULES: readonly Check[] = [
  referencesExist,
  idsUnique,
  noCycles,
  evidenceCited,
  bodyMarkdown,
  quoteLength,
  claimHasAppearance,
  statusAuthored,
  datesInOrder,
  proseNumber,
  proseStatus,
  nearDuplicate,
  repeatedSentence,
  partyPublisher,
  againstInterest,
];

/** Every editorial check, in the order in which the documentation lists them. */
export const CHECKS: readonly Check[] = [...RULES, createUnusedException(RULES)];

/** Runs every check; what a claim is excepted from, with its reason, is left out. Sorted by place. */
export function runChecks(base: AssessedKnowledgeBase): readonly Problem[] {
  const excepted = new Set([...base.claims.values()].flatMap(({ file, data }) => data.exceptions.map(({ check }) => `${check} ${file}`)));
  const problems = CHECKS.flatMap((check) => [...check.find(base)]);
  return problems.filter(({ code, file }) => code === 'unused-exception' || !excepted.has(`${code} ${file}`)).sort(compareProblems);
}
