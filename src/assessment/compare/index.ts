// One comparison a topic. A new topic adds its line here; the compiler asks for it.
import type { z } from 'zod';
import type { Claim, Evidence, TOPIC_SCHEMAS, TopicId } from '../../records/index.ts';
import { compareAvailability } from './availability.ts';
import { compareBenchmark } from './benchmark.ts';
import type { Comparison } from './comparison.ts';
import { compareIdentity } from './identity.ts';
import { compareOpenSource } from './open-source.ts';
import { compareParameters } from './parameters.ts';
import { compareSpeed } from './speed.ts';
import { compareStatement } from './statement.ts';

interface Context {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

type Comparators = { readonly [Id in TopicId]: (asserted: TopicValue<Id>, observed: TopicValue<Id>, context: Context) => Comparison };
type TopicValue<Id extends TopicId> = z.output<(typeof TOPIC_SCHEMAS)[Id]>;

const COMPARATORS: Comparators = {
  'open-source': compareOpenSource,
  parameters: compareParameters,
  speed: compareSpeed,
  benchmark: compareBenchmark,
  architecture: compareStatement,
  capability: compareStatement,
  availability: compareAvailability,
  identity: compareIdentity,
};

/** Compares what evidence observed with what its claim asserts, both in the shape of the claim's topic. */
export function compareValues(claim: Claim, evidence: Evidence, observed: NonNullable<Evidence['observed']>): Comparison {
  // The schema of a claim gives its evidence the topic's own shape, which the types cannot follow through the array.
  const compare = COMPARATORS[claim.topic] as (asserted: unknown, observed: unknown, context: Context) => Comparison;
  return compare(claim.asserted, observed, { claim, evidence });
}
