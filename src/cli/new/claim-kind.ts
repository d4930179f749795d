import { isTopic, type TopicId } from '../../records/index.ts';
import { CLAIM_FIELDS } from './claim-fields.ts';
import { EVIDENCE_FIELDS } from './evidence-fields.ts';
import type { Answers } from './field.ts';
import { splitList, type RecordKind } from './record-kind.ts';
import { buildTyped } from './typed-fields.ts';

export const claimKind: RecordKind = {
  name: 'claim',
  collection: 'claims',
  extension: '.md',
  namedBy: 'text',
  pairs: ['asserted', 'observed'],
  fields: [...CLAIM_FIELDS, ...EVIDENCE_FIELDS],
  examples: [
    ['new claim', 'asks for everything'],
    [
      'new claim example-1-parameters --text "Example-1 has 20 billion parameters." --subject example-1 --topic parameters' +
        ' --asserted "quantity=20 B" scope=total --claimant example-lab --source example-post',
      'asks for nothing',
    ],
  ],
  build: (answers, today) => {
    const topic = toTopicId(answers);
    return {
      text: answers['text'],
      subject: answers['subject'],
      topic,
      asserted: buildTyped('asserted', topic, answers),
      modality: answers['modality'],
      promise: answers['promise'] === undefined ? undefined : { due: answers['due'], wording: answers['promise'] },
      claimant: answers['claimant'],
      claimedOn: answers['claimedOn'],
      recordedOn: today,
      appearances: [buildAppearance(answers)],
      evidence: answers['evidenceSource'] === undefined ? undefined : [buildEvidence(answers, topic, today)],
      record: 'draft',
    };
  },
  body: ({ finding, evidenceId }) =>
    finding === undefined ? 'Nothing has been looked at yet.\n' : `${finding}${evidenceId === undefined ? '' : ` [^${evidenceId}]`}\n`,
};

function toTopicId({ topic = '' }: Answers): TopicId {
  if (!isTopic(topic)) throw new TypeError(`no topic ${topic}`);
  return topic;
}

function buildAppearance({ source, quote, at, on, role }: Answers) {
  return { source, quote: toQuote(quote), at, on, role };
}

function buildEvidence(answers: Answers, topic: TopicId, today: string) {
  const { evidenceId, evidenceSource, evidenceAt, evidenceQuote, evidenceKind, observedOn, via, finding, stance, places } = answers;
  return {
    id: evidenceId,
    source: evidenceSource,
    at: evidenceAt,
    quote: toQuote(evidenceQuote),
    kind: evidenceKind,
    observed: buildTyped('observed', topic, answers),
    stance,
    places: splitList(places, ';')?.map(toPlace),
    observedOn,
    recordedOn: today,
    via,
    finding,
  };
}

function toQuote(exact: string | undefined) {
  return exact === undefined ? undefined : { exact };
}

/** `GitHub=not-found` → a place that was searched and what was found there. */
function toPlace(text: string) {
  const [, place, result] = /^(.+)=([\w-]+)$/u.exec(text) ?? [];
  return { place: place ?? text, result: result ?? 'not-checkable' };
}
