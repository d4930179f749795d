import type { TopicId } from '../../records/topics/index.ts';
import { toStem } from './words.ts';

/** Words by which people ask for a topic, whatever the claim says in its own words. */
const WORDS: Readonly<Record<TopicId, string>> = {
  'open-source':
    'open source opensource allowed legal eu germany europe region openness licence license licensed weights checkpoint code github huggingface repository repo download free commercial',
  parameters: 'parameter parameters params size large big billion count',
  speed: 'speed fast faster fastest slow slower quick quickly second seconds minutes latency throughput fps steps h100 a100 long',
  benchmark:
    'elo score scores rank ranks ranking leaderboard benchmark best better worse beat beats top topped first second lead leads ahead behind margin arena versus vs compare compared',
  architecture: 'architecture transformer layer layers built design attention experts moe diffusion structure',
  capability: 'able support supports language languages audio sound resolution generate generates feature features output lip sync',
  availability:
    'api access available availability release released when where website site try use launch launched soon beta price public online app',
  identity:
    'who whose made make makes maker creator created built developed developer owner owns own company team founder founded leads belongs belong',
};

const TOPICS_BY_STEM = indexByStem();

function indexByStem(): ReadonlyMap<string, readonly TopicId[]> {
  const map = new Map<string, TopicId[]>();
  for (const [topic, words] of Object.entries(WORDS) as [TopicId, string][]) {
    for (const stem of new Set(words.split(' ').map(toStem))) map.set(stem, [...(map.get(stem) ?? []), topic]);
  }
  return map;
}

/** The topics that the words of a question point to. */
export function findIntents(words: readonly string[]): ReadonlySet<TopicId> {
  return new Set(words.flatMap((word) => TOPICS_BY_STEM.get(toStem(word)) ?? []));
}
