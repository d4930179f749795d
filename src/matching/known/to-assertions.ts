import type { Claim } from '../../records/index.ts';
import type { KnownAssertion } from './known-claim.ts';
import { toLicenceValues, toQuantityValue } from './to-value.ts';

type Asserted<Topic extends Claim['topic']> = Extract<Claim, { topic: Topic }>['asserted'];

/** What a topic asserts, claimed or observed, in the terms of a sentence. */
type ToAssertions = { readonly [Topic in Claim['topic']]: (asserted: Asserted<Topic>) => readonly KnownAssertion[] };

const TO_ASSERTIONS: ToAssertions = {
  'open-source': ({ aspect, available, licence, component = '' }) =>
    licence
      ? toLicenceValues(licence).map((value) => ({ aspect: /\bcode\b/iu.test(component) ? 'code-licence' : 'licence', value }))
      : [{ aspect, value: { available } }],
  parameters: ({ scope, quantity }) => [{ aspect: scope, value: toQuantityValue(quantity) }],
  speed: ({ measure, quantity }) => [{ aspect: measure, value: toQuantityValue(quantity) }],
  benchmark: ({ score, rank, margin }) => [
    ...(score ? [{ aspect: 'score', value: toQuantityValue(score) }] : []),
    ...(margin ? [{ aspect: 'margin', value: toQuantityValue(margin) }] : []),
    ...(rank === undefined ? [] : [{ aspect: 'rank', value: { min: rank, max: rank, dimension: 'rank' } }]),
  ],
  architecture: readStatement,
  capability: readStatement,
  availability: ({ access, available }) => [{ aspect: access, value: { available } }],
  identity: ({ relation }) => [{ aspect: relation, value: null }],
};

function readStatement({ quantity }: Asserted<'capability'>): readonly KnownAssertion[] {
  return quantity ? [{ aspect: '', value: toQuantityValue(quantity) }] : [];
}

/** What a claim asserts, or what evidence on it observed. An empty aspect stands for one that only its sentence tells. */
export function toAssertions<Topic extends Claim['topic']>(topic: Topic, asserted: Asserted<Topic>): readonly KnownAssertion[] {
  return TO_ASSERTIONS[topic](asserted);
}
