import type { Sense } from '../draft.ts';

type Topic = Sense['topic'];

const ASPECTS: Readonly<Record<Exclude<Topic, 'other'>, string>> = {
  'open-source':
    'all weights training-code inference-code training-data licence code-licence commercial-use output-use use-restrictions territory technical-report intermediate-weights data-information evaluation-code',
  parameters: 'total active component',
  speed: 'latency throughput frame-rate memory devices hardware relative-speed real-time real-time-factor steps training-time',
  benchmark: 'comparison method score rank margin',
  architecture: 'largest first design base text-encoder experts active-experts shared-experts layers streams chunk training-hardware',
  capability:
    'audio languages task quality duration resolution frames context context-length translation animation efficiency platform weakness voices',
  availability: 'access api status release-date shutdown-date price discount gpu-version laptop-version',
  identity: 'developer owner same-as founded origin leader valuation relation',
};

const TOPIC_OF = new Map(
  (Object.entries(ASPECTS) as [Topic, string][]).flatMap(([topic, aspects]) =>
    aspects.split(' ').map((aspect) => [aspect, topic] as const),
  ),
);

/** The topic to which an aspect belongs, by the words of the labels. */
export function findTopic(aspect: string): Topic {
  return TOPIC_OF.get(aspect) ?? 'other';
}
