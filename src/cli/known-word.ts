import {
  isDate,
  isStatus,
  isTopic,
  STATUSES,
  TOPIC_IDS,
  type IsoDate,
  type KnowledgeBase,
  type Status,
  type TopicId,
} from '../records/index.ts';
import { UserError } from '../store/index.ts';
import { unknownWord } from './suggest.ts';

/** The topic that a word names. @throws {UserError} for any other word. */
export function toTopic(word: string): TopicId {
  if (isTopic(word)) return word;
  throw unknownWord('topic', word, TOPIC_IDS, `Topics: ${TOPIC_IDS.join(', ')}.`);
}

/** The status that a word names. @throws {UserError} for any other word. */
export function toStatus(word: string): Status {
  if (isStatus(word)) return word;
  throw unknownWord('status', word, STATUSES, `Statuses: ${STATUSES.join(', ')}.`);
}

/** The id of a subject on record. @throws {UserError} for any other word. */
export function toSubject(word: string, { subjects }: Pick<KnowledgeBase, 'subjects'>): string {
  if (subjects.has(word)) return word;
  throw unknownWord('subject', word, [...subjects.keys()], 'The files below content/subjects are named after their ids.');
}

/** The day that a word names. @throws {UserError} for one that does not exist. */
export function toDate(word: string): IsoDate {
  if (isDate(word)) return word;
  throw new UserError(`Unexpected day "${word}", expected a real calendar day`, 'Write it as 2026-04-10.');
}
