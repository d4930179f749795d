import { readArticle, type Reading, type ReadOptions } from '../reading/index.ts';
import type { Finding } from '../relation/finding.ts';
import { relate } from '../relation/relate.ts';
import { listStems } from '../words.ts';
import type { CheckIndex } from './check-index.ts';
import { findSimilar, type SimilarClaim } from './find-similar.ts';

/** A sentence of a text beside what is on record. */
export interface ClaimMention extends Reading {
  /** One for each assertion, in their order. */
  readonly findings: readonly Finding[];
  /** Claims in like words, where no rule found one that can be compared. */
  readonly similar: readonly SimilarClaim[];
}

const NOTHING = { claims: [], facts: [] };

/**
 * Reads a text sentence by sentence and sets each assertion beside the record that is nearest to it. Pure; never throws.
 */
export function checkText(text: string, index: CheckIndex, options: ReadOptions): readonly ClaimMention[] {
  return readArticle(text, index.names, options).map((reading) => {
    const words = new Set(reading.assertions.length > 0 ? listStems(reading.sentence.plain) : []);
    const findings = reading.assertions.map((assertion) =>
      relate(assertion, words, index.known.get(assertion.subject.id ?? '') ?? NOTHING),
    );
    const isNew = findings.length > 0 && findings.every(({ relation }) => relation === 'new');
    return { ...reading, findings, similar: isNew ? findSimilar(reading, index) : [] };
  });
}
