import { TOPICS, type Claim, type Status, type TopicId } from '../records/index.ts';
import type { Facts } from './facts.ts';

/** What would settle a claim of a topic. */
const NEED: Readonly<Record<TopicId, string>> = {
  'open-source': 'the thing itself at a pinned revision: weights, code and licence file',
  parameters: 'weights or a configuration from which they can be counted',
  speed: 'a run by somebody else that names its hardware and script',
  benchmark: "a dated snapshot of the board's own pages",
  architecture: 'the code or the configuration, or a report by somebody else who has seen it',
  capability: 'a test by somebody other than the maker',
  availability: 'a dated look by somebody who tried it',
  identity: 'a register, a filing or a second independent report',
};

/** A superlative is settled by a survey, a comparison of numbers by the numbers, and steps stand in a configuration. */
function findNeed({ asserted, topic }: Claim): string {
  if ('superlative' in asserted && asserted.superlative === true) return 'a survey that looks at everything it is compared with';
  if ('measure' in asserted && asserted.measure === 'steps') return 'the code or the configuration, or a run by somebody else';
  return NEED[topic];
}

/** What a new verdict on a part would do to a claim made of parts. */
const PARTS_CHANGE: Readonly<Partial<Record<Status, string>>> = {
  supported: 'A part that no longer holds would make it misleading.',
  refuted: 'A part that is shown to hold would make it misleading; all of them, supported.',
  misleading: 'All parts shown to hold would make it supported; all shown to fail, refuted.',
};

const UNSETTLED = new Set<Status>(['self-reported', 'unsupported', 'unverified', 'disputed']);

/** What nobody has shown yet, each a phrase. */
export function listMissing({ claim, searches, parts }: Facts, status: Status): readonly string[] {
  const places = searches.flatMap((search) => search.places ?? []).filter(({ result }) => result === 'not-checkable');
  const unchecked = places.map(({ place }) => `${place}: could not be checked`);
  if (!UNSETTLED.has(status)) return unchecked;
  const open = parts.filter(({ proof }) => UNSETTLED.has(proof.status)).map(({ id }) => `a verdict on its part ${id}`);
  return [...(parts.length > 0 ? open : [findNeed(claim)]), ...unchecked];
}

/** What would change the verdict, each a sentence. */
export function listChanges({ claim, parts, arithmetic }: Facts, status: Status, ages: boolean): readonly string[] {
  if (status === 'opinion') return ['Nothing: only a claim with a measure can be checked.'];
  if (parts.length > 0) return [PARTS_CHANGE[status] ?? 'A new verdict on one of its parts.'];
  if (arithmetic && arithmetic.relation !== 'not-comparable') return ['A correction of the numbers that it follows from.'];
  const need = findNeed(claim);
  if (status === 'supported') {
    const later = ages && TOPICS[claim.topic].volatile ? ['A later change of the fact would make it outdated.'] : [];
    return ['Evidence of like weight against it, from another origin, would make it disputed.', ...later];
  }
  if (status === 'refuted') return [`Evidence that outweighs what contradicts it, such as ${need}.`];
  return [`Evidence of more weight on either side: ${need}.`];
}
