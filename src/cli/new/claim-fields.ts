import { appearanceSchema, dateSchema, TOPIC_IDS } from '../../records/index.ts';
import type { Answers, Field, Setting } from './field.ts';
import { findLongQuote } from './quote-length.ts';
import { typedFields } from './typed-fields.ts';

const isPromise = ({ modality }: Answers) => modality === 'promised';

/** What is needed to put a claim on record: the sentence, who said it, and where. */
export const CLAIM_FIELDS: readonly Field[] = [
  { name: 'text', flags: '--text <sentence>', question: 'The claim as one checkable sentence' },
  { name: 'subject', flags: '--subject <subject>', question: 'What it is about', refersTo: 'subjects' },
  { name: 'topic', flags: '--topic <topic>', question: 'What it asserts something of', choices: TOPIC_IDS },
  ...typedFields('asserted', () => true),
  {
    name: 'modality',
    flags: '--modality <modality>',
    question: 'How it is meant',
    choices: ['asserted', 'promised', 'denied', 'opinion'],
    preset: () => 'asserted',
  },
  { name: 'promise', flags: '--promise <wording>', question: 'How the date of the promise was put, in a few words', when: isPromise },
  { name: 'due', flags: '--due <date>', question: 'The day by which it was promised', schema: dateSchema, optional: true, when: isPromise },
  { name: 'claimant', flags: '--claimant <subject>', question: 'Who says so', refersTo: 'subjects' },
  { name: 'source', flags: '--source <source>', question: 'The work in which it appeared', refersTo: 'sources' },
  {
    name: 'on',
    flags: '--on <date>',
    question: 'The day on which it appeared there',
    byDefault: 'the publication of the source',
    schema: dateSchema,
    preset: publishedOn('source'),
  },
  {
    name: 'role',
    flags: '--role <role>',
    question: 'Whether the claimant speaks there, or is copied or retold',
    choices: appearanceSchema.shape.role.options,
    preset: () => 'original',
  },
  { name: 'quote', flags: '--quote <words>', question: 'Its words there, at most 12', fault: findLongQuote, optional: true },
  { name: 'at', flags: '--at <place>', question: 'Where in the source', optional: true },
  {
    name: 'claimedOn',
    flags: '--claimed-on <date>',
    question: 'The day on which it was first said',
    byDefault: 'the day of the appearance',
    schema: dateSchema,
    preset: ({ on }) => on,
  },
];

/** Presets a day to the publication of the source that another field names. */
export function publishedOn(name: string): (answers: Answers, setting: Setting) => string | undefined {
  return (answers, { base }) => base.sources.get(answers[name] ?? '')?.data.published;
}
