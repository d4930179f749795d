import type { Status, TopicId } from '../../records/index.ts';
import type { KnownAssertion, KnownClaim, KnownFact } from '../known/known-claim.ts';
import { listStems } from '../words.ts';
import type { CheckRecords } from './check-index.ts';
import { PACK_VERSION, type PackedAssertions, type PackedClaims, type PackedRecords } from './packed-records.ts';

/** Gives the records that `packRecords` packed. @throws RangeError where the form has another version, or a code leads nowhere */
export function unpackRecords(packed: PackedRecords): CheckRecords {
  if (packed.version !== PACK_VERSION)
    throw new RangeError(`Unexpected version ${packed.version} of the records, expected ${PACK_VERSION}`);
  return { today: packed.today, subjects: packed.subjects, claims: unpackClaims(packed), facts: unpackFacts(packed) };
}

function unpackClaims(packed: PackedRecords): readonly KnownClaim[] {
  const { claims, names, conditions } = packed;
  const promised = new Set(claims.promised);
  const name = (column: readonly number[], place: number) => at(names, at(column, place));
  return claims.id.map((id, place) => ({
    id,
    text: at(claims.text, place),
    reason: at(claims.reason, place),
    subject: name(claims.subject, place),
    topic: name(claims.topic, place) as TopicId,
    status: name(claims.status, place) as Status,
    asOf: name(claims.asOf, place),
    conditions: at(conditions, at(claims.conditions, place)),
    asserts: unpackAssertions(at(claims.asserts, place), packed),
    observed: unpackAssertions(at(claims.observed, place), packed),
    words: unpackWords(at(claims.text, place), at(claims.words, place)),
    promised: promised.has(place),
  }));
}

function unpackFacts(packed: PackedRecords): readonly KnownFact[] {
  const { facts, names } = packed;
  return unpackAssertions(facts.known, packed).map((known, place) => ({
    ...known,
    subject: at(names, at(facts.subject, place)),
    why: at(facts.why, place),
    asOf: at(names, at(facts.asOf, place)),
  }));
}

function unpackAssertions(codes: PackedAssertions, { names, values }: PackedRecords): readonly KnownAssertion[] {
  const assertions: KnownAssertion[] = [];
  for (let place = 0; place < codes.length; place += 2)
    assertions.push({ aspect: at(names, at(codes, place)), value: at(values, at(codes, place + 1)) });
  return assertions;
}

function unpackWords(text: string, words: PackedClaims['words'][number]): readonly string[] {
  if (words.some((word) => typeof word === 'string')) return words as readonly string[];
  const left = new Set<unknown>(words);
  return [...new Set(listStems(text))].filter((_, place) => !left.has(place));
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new RangeError(`Unexpected code ${place}, expected one below ${list.length}`);
  return value;
}
