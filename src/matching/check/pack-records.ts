import type { KnownAssertion, KnownClaim, KnownFact } from '../known/known-claim.ts';
import { listStems } from '../words.ts';
import type { CheckRecords } from './check-index.ts';
import { PACK_VERSION, type PackedAssertions, type PackedClaims, type PackedFacts, type PackedRecords } from './packed-records.ts';

/** Packs the records of a check to be sent as JSON: `unpackRecords` gives the same records again. */
export function packRecords({ today, subjects, claims, facts }: CheckRecords): PackedRecords {
  const tables = { names: createTable<string>(), values: createTable<KnownAssertion['value']>() };
  const conditions = createTable<KnownClaim['conditions']>();
  const packedClaims = packClaims(claims, tables, conditions);
  const packedFacts = packFacts(facts, tables);
  return {
    version: PACK_VERSION,
    today,
    subjects,
    names: tables.names.list,
    values: tables.values.list,
    conditions: conditions.list,
    claims: packedClaims,
    facts: packedFacts,
  };
}

interface Table<T> {
  readonly list: readonly T[];
  codeOf(value: T): number;
}

interface Tables {
  readonly names: Table<string>;
  readonly values: Table<KnownAssertion['value']>;
}

/** Holds each value once, whatever the order of its fields' making was. */
function createTable<T>(): Table<T> {
  const list: T[] = [];
  const codes = new Map<string, number>();
  const codeOf = (value: T): number => {
    const key = JSON.stringify(value);
    const code = codes.get(key) ?? list.push(value) - 1;
    codes.set(key, code);
    return code;
  };
  return { list, codeOf };
}

function packClaims(claims: readonly KnownClaim[], tables: Tables, conditions: Table<KnownClaim['conditions']>): PackedClaims {
  const { codeOf } = tables.names;
  return {
    id: claims.map(({ id }) => id),
    text: claims.map(({ text }) => text),
    reason: claims.map(({ reason }) => reason),
    subject: claims.map(({ subject }) => codeOf(subject)),
    topic: claims.map(({ topic }) => codeOf(topic)),
    status: claims.map(({ status }) => codeOf(status)),
    asOf: claims.map(({ asOf }) => codeOf(asOf)),
    conditions: claims.map((claim) => conditions.codeOf(claim.conditions)),
    asserts: claims.map(({ asserts }) => packAssertions(asserts, tables)),
    observed: claims.map(({ observed }) => packAssertions(observed, tables)),
    words: claims.map(packWords),
    promised: claims.flatMap(({ promised }, place) => (promised ? [place] : [])),
  };
}

function packFacts(facts: readonly KnownFact[], tables: Tables): PackedFacts {
  return {
    why: facts.map(({ why }) => why),
    subject: facts.map(({ subject }) => tables.names.codeOf(subject)),
    asOf: facts.map(({ asOf }) => tables.names.codeOf(asOf)),
    known: packAssertions(facts, tables),
  };
}

function packAssertions(assertions: readonly KnownAssertion[], { names, values }: Tables): PackedAssertions {
  return assertions.flatMap(({ aspect, value }) => [names.codeOf(aspect), values.codeOf(value)]);
}

/** The words of a claim are its text's but for a few: those few are written. */
function packWords({ text, words }: KnownClaim): PackedClaims['words'][number] {
  const stems = [...new Set(listStems(text))];
  const kept = new Set(words);
  const isOrdered = stems.filter((stem) => kept.has(stem)).join(' ') === words.join(' ');
  return isOrdered ? stems.flatMap((stem, place) => (kept.has(stem) ? [] : [place])) : words;
}
