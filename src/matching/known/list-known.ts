import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Claim, TopicId } from '../../records/index.ts';
import type { NameIndex } from '../names/index.ts';
import { readArticle } from '../reading/index.ts';
import { listStems } from '../words.ts';
import type { KnownAssertion, KnownClaim } from './known-claim.ts';
import { toAssertions } from './to-assertions.ts';

/** The published claims of a base in the terms in which sentences are read, by id. */
export function listKnownClaims(base: AssessedKnowledgeBase, names: NameIndex): readonly KnownClaim[] {
  return base.published.map((claim) => toKnownClaim(claim, base, names));
}

function toKnownClaim({ id, data, proof }: AssessedClaim, base: AssessedKnowledgeBase, names: NameIndex): KnownClaim {
  const subject = base.subjects.get(data.subject)?.data.name ?? data.subject;
  const named = new Set(listStems(subject));
  return {
    id,
    text: data.text,
    subject: data.subject,
    topic: data.topic,
    asserts: listAsserts(data, names),
    observed: withoutDoubles(listObserved(data, proof.used)),
    conditions: data.conditions ?? {},
    words: [...new Set(listStems(data.text))].filter((word) => !named.has(word) && !MEASURES.has(word)),
    promised: data.modality === 'promised',
    status: proof.status,
    asOf: proof.asOf,
    reason: proof.reason,
  };
}

/** What the record types, and, where only the claim's own words tell what that is, what its sentence is read as. */
function listAsserts(data: Claim, names: NameIndex): readonly KnownAssertion[] {
  // "Open source" in the maker's own sense of the words is another thing than the definition.
  if (data.topic === 'open-source' && data.definition === 'vendor-usage' && data.asserted.aspect === 'all') return [];
  const read = readText(data, names);
  const typed = listAsserted(data).filter(
    ({ aspect, value }) => aspect !== '' || !read.some((each) => each.value?.dimension === value?.dimension),
  );
  return withoutDoubles([...typed, ...read]);
}

/** What the record types, without an aspect where only the claim's own words tell it. */
function listAsserted(data: Claim): readonly KnownAssertion[] {
  return toAssertions(data.topic, data.asserted as never);
}

/** Words of measure and months stand in claims about a number or a day and tell none from another. */
const MEASURES = new Set(
  [
    'thousand million billion trillion percent parameters score points January February March April May June July August September October November December',
  ].flatMap(listStems),
);

/** Topics of which the record types everything that is asserted. */
const TYPED: ReadonlySet<TopicId> = new Set(['open-source', 'parameters', 'speed', 'benchmark']);

/** What the claim's own sentence is read as: a sentence that says the same is read alike. */
function readText({ text, subject, topic }: Claim, names: NameIndex): readonly KnownAssertion[] {
  if (TYPED.has(topic)) return [];
  return readArticle(text, names, { format: 'plain' })
    .flatMap(({ assertions }) => assertions)
    .filter((assertion) => assertion.subject.id === null || assertion.subject.id === subject)
    .filter((assertion) => assertion.topic !== 'open-source' || topic === 'availability')
    .flatMap(({ aspect, value }) => (aspect === null ? [] : [{ aspect, value }]));
}

function listObserved(data: Claim, used: AssessedClaim['proof']['used']): readonly KnownAssertion[] {
  const ids = new Set(used.filter(({ from }) => from === 'evidence').map(({ id }) => id));
  return data.evidence.flatMap(({ id, observed }) => (ids.has(id) && observed ? toAssertions(data.topic, observed as never) : []));
}

function withoutDoubles(assertions: readonly KnownAssertion[]): readonly KnownAssertion[] {
  return [...new Map(assertions.map((assertion) => [JSON.stringify(assertion), assertion])).values()];
}
