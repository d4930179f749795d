import { dateSchema, evidenceShape, isTopic, STANCES, TOPICS } from '../../records/index.ts';
import { publishedOn } from './claim-fields.ts';
import type { Answers, Field } from './field.ts';
import { findLongQuote } from './quote-length.ts';
import { typedFields } from './typed-fields.ts';

const hasEvidence = ({ evidenceSource }: Answers) => evidenceSource !== undefined;
const isProbe = ({ evidenceKind }: Answers) => evidenceKind === 'absence-probe';
const observes = (answers: Answers) => hasEvidence(answers) && !isProbe(answers);
const isFreeText = ({ topic = '' }: Answers) => isTopic(topic) && TOPICS[topic].freeText;
const hasObserved = (answers: Answers) => Object.keys(answers).some((name) => name.startsWith('observed.'));

/** A first piece of evidence, where there is one already. */
export const EVIDENCE_FIELDS: readonly Field[] = [
  {
    name: 'evidenceSource',
    flags: '--evidence-source <source>',
    question: 'A source with first evidence',
    refersTo: 'sources',
    optional: true,
  },
  {
    name: 'evidenceKind',
    flags: '--evidence-kind <kind>',
    question: 'What kind of evidence it is',
    choices: evidenceShape.kind.options,
    when: hasEvidence,
  },
  {
    name: 'evidenceId',
    flags: '--evidence-id <id>',
    question: 'A short name for it; the text cites it as [^name]',
    byDefault: 'after its source',
    schema: evidenceShape.id,
    when: hasEvidence,
    preset: ({ evidenceSource }) => evidenceSource?.replaceAll('.', '-'),
  },
  { name: 'finding', flags: '--finding <sentence>', question: 'What it shows, in a sentence of our own', when: hasEvidence },
  {
    name: 'observedOn',
    flags: '--observed-on <date>',
    question: 'The day it speaks of',
    byDefault: 'the publication of its source',
    schema: dateSchema,
    when: hasEvidence,
    preset: publishedOn('evidenceSource'),
  },
  {
    name: 'places',
    flags: '--places <list>',
    question: 'The places searched: "GitHub=not-found; Hugging Face=not-checkable"',
    fault: findBadPlace,
    when: (answers) => hasEvidence(answers) && isProbe(answers),
  },
  {
    name: 'stance',
    flags: '--stance <stance>',
    question: 'What the editor reads in it, where no value can be compared',
    choices: STANCES,
    when: (answers) => answers['stance'] !== undefined || (observes(answers) && isFreeText(answers) && !hasObserved(answers)),
  },
  ...typedFields('observed', (answers) => observes(answers) && (!isFreeText(answers) || hasObserved(answers))),
  {
    name: 'evidenceQuote',
    flags: '--evidence-quote <words>',
    question: 'Words of the source, at most 12',
    fault: findLongQuote,
    optional: true,
    when: hasEvidence,
  },
  { name: 'evidenceAt', flags: '--evidence-at <place>', question: 'Where in the source', optional: true, when: hasEvidence },
  {
    name: 'via',
    flags: '--via <subject>',
    question: 'Who is reported, when it is second-hand',
    refersTo: 'subjects',
    optional: true,
    when: hasEvidence,
  },
];

function findBadPlace(text: string): string | null {
  const bad = text.split(';').find((place) => !/=(?:found|not-found|not-checkable)\s*$/u.test(place));
  return bad === undefined ? null : `Unexpected place "${bad.trim()}", expected as in GitHub=not-found`;
}
