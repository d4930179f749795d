import type { KnownAssertion, KnownClaim, KnownFact } from '../known/known-claim.ts';
import type { Assertion } from '../reading/assertion.ts';
import { isSameAspect } from './aspects.ts';
import { compareConditions, type ConditionRelation } from './compare-conditions.ts';
import { compareValues, type ValueRelation } from './compare-values.ts';

/** A record that may speak of what an assertion speaks of. */
export interface Candidate {
  readonly claim: KnownClaim | null;
  readonly fact: KnownFact | null;
  readonly known: KnownAssertion;
  readonly values: ValueRelation;
  readonly conditions: ConditionRelation;
  /** Share of the claim's words that stand in the sentence, 0 to 1. */
  readonly overlap: number;
  readonly isBorneOut: boolean;
}

const NO_CONDITIONS: ConditionRelation = { shared: [], conflicting: [], unsaid: [] };
/** A claim in free words is the same thing as a sentence that shares this much of it. */
const ENOUGH_WORDS = 0.3;
/** With the same number fewer words do, unless the number is one that many things have. */
const SOME_WORDS = 0.15;
const SMALL = 10;

/** The claims and facts about the assertion's subject that speak of the same thing. */
export function listCandidates(
  assertion: Assertion,
  words: ReadonlySet<string>,
  claims: readonly KnownClaim[],
  facts: readonly KnownFact[],
): readonly Candidate[] {
  const ofClaims = claims.flatMap((claim) => toCandidates(assertion, words, claim));
  const ofFacts = facts
    // What the record holds today says nothing of what is promised.
    .filter((fact) => !assertion.promised && isSameAspect(assertion.aspect ?? '', fact.aspect))
    .map((fact) => toCandidate(assertion, fact, { fact, claim: null, conditions: NO_CONDITIONS, overlap: 0, isBorneOut: false }));
  return [...ofClaims, ...ofFacts].filter((candidate) => candidate.values !== 'incomparable' && !isOfAnotherEdition(candidate));
}

/** Editions came out on days of their own, and have numbers of their own: that two differ says nothing. */
function isOfAnotherEdition({ values, fact, conditions }: Candidate): boolean {
  return values === 'other' && (fact?.aspect === 'release-date' || conditions.conflicting.includes('variant'));
}

function toCandidates(assertion: Assertion, words: ReadonlySet<string>, claim: KnownClaim): readonly Candidate[] {
  if (assertion.promised !== claim.promised) return [];
  const overlap = claim.words.length === 0 ? 0 : claim.words.filter((word) => words.has(word)).length / claim.words.length;
  const conditions = compareConditions(readConditions(assertion), claim.conditions);
  const isMeant = (known: KnownAssertion) => speaksOf(assertion, known, overlap) || isSamePart(assertion, known, overlap);
  const isBorneOut = claim.observed.some((seen) => isMeant(seen) && compare(assertion, seen) === 'same');
  return claim.asserts
    .filter(isMeant)
    .map((known) => toCandidate(assertion, known, { claim, fact: null, conditions, overlap, isBorneOut }));
}

function toCandidate(assertion: Assertion, known: KnownAssertion, rest: Omit<Candidate, 'known' | 'values'>): Candidate {
  return { ...rest, known, values: compare(assertion, known) };
}

function readConditions({ conditions, subject }: Assertion): Readonly<Record<string, string>> {
  return subject.variant === undefined ? conditions : { variant: subject.variant, ...conditions };
}

function speaksOf({ aspect }: Assertion, known: KnownAssertion, overlap: number): boolean {
  if (known.aspect === '' || aspect === null) return overlap >= ENOUGH_WORDS;
  // Parts are many: which one is meant only the words tell.
  return isSameAspect(aspect, known.aspect) && (aspect !== 'component' || overlap >= ENOUGH_WORDS);
}

/** "The larger takes 14B": of the parts of a thing the one that has this number, though it is called by other words. */
function isSamePart(assertion: Assertion, known: KnownAssertion, overlap: number): boolean {
  const { aspect, value } = assertion;
  if (value?.min === undefined || known.value?.dimension !== value.dimension || compare(assertion, known) !== 'same') return false;
  if (aspect === 'component') return known.aspect === 'component';
  return known.aspect === '' && overlap >= SOME_WORDS && value.min > SMALL;
}

/** Where no value is given, the words have to agree instead. */
function compare({ value }: Assertion, known: KnownAssertion): ValueRelation {
  if (value === null || known.value === null) return value === known.value ? 'same' : 'incomparable';
  return compareValues(value, known.value);
}
