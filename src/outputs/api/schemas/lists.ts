import { z } from 'zod';
import { CURRENCIES } from '../../../records/index.ts';
import { address, day, listHead, status, statusTotalSchema, text, textOrNull, topic, total } from './fields.ts';
import { named } from './registry.ts';
import { CLAIMANT_KINDS } from './words.ts';

const topicSchema = named(
  'topic',
  z
    .strictObject({
      id: topic(),
      name: text(),
      question: text().describe('The question of readers that it answers.'),
      fresh_days: z.int().nullable().describe('Days for which an observation counts as fresh; null where the fact does not change.'),
      claims_total: total(),
      statuses: z.array(statusTotalSchema),
      html: address(),
      markdown: address(),
    })
    .describe('A topic'),
);

export const topicListSchema = named('topic-list', z.strictObject({ ...listHead, topics: z.array(topicSchema) }).describe('All topics'));

const statusSchema = named(
  'status',
  z.strictObject({ id: status(), meaning: text(), claims_total: total(), html: address() }).describe('A status'),
);

export const statusListSchema = named(
  'status-list',
  z.strictObject({ ...listHead, statuses: z.array(statusSchema) }).describe('All statuses, and what each means'),
);

const searchRecordSchema = named(
  'search-record',
  z
    .strictObject({
      id: text(),
      text: text(),
      lang: text(),
      status: status(),
      as_of: day(),
      currency: z.enum(CURRENCIES),
      reason: text(),
      topic: topic(),
      subject: text().describe('Id of the subject.'),
      names: z.array(text()).describe('Name of the subject, and its other names and spellings.'),
      claimant: text().describe('Id of the claimant.'),
      claimant_kind: z.enum(CLAIMANT_KINDS),
      value: text().describe('What it asserts, in a few words.'),
      last_modified: day(),
      html: address(),
    })
    .describe('What a search needs of a claim'),
);

export const searchRecordListSchema = named(
  'search-record-list',
  z.strictObject({ ...listHead, records: z.array(searchRecordSchema) }).describe('Every published claim, for a search of your own'),
);

const goneSchema = named(
  'gone',
  z
    .strictObject({
      id: text(),
      on: day(),
      reason: text(),
      successor: textOrNull().describe('Id of the claim to show instead.'),
      html: address().describe('Its page, which stays.'),
    })
    .describe('A claim that was withdrawn or retired'),
);

export const goneListSchema = named(
  'gone-list',
  z.strictObject({ ...listHead, gone: z.array(goneSchema) }).describe('Ids that once stood for a published claim; none is used again'),
);
