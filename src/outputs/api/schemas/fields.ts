import { z } from 'zod';
import { STATUSES, TOPIC_IDS } from '../../../records/index.ts';
import { named } from './registry.ts';

// Functions, because a description belongs to one use of a field.
export const text = () => z.string();
export const day = () => z.iso.date();
export const address = () => z.url();
export const flag = () => z.boolean();
export const total = () => z.int().min(0);
export const status = () => z.enum(STATUSES);
export const topic = () => z.enum(TOPIC_IDS);
export const textOrNull = () => z.string().nullable();
export const dayOrNull = () => z.iso.date().nullable();
export const addressOrNull = () => z.url().nullable();

/** What every document begins with. */
export const head = {
  schema_version: text().describe('Version of the shapes of this API, after semver.org.'),
  last_modified: day().describe('Newest day on which anything in this document entered the record.'),
} as const;

/** What every list begins with. */
export const listHead = { ...head, total: total().describe('How many there are in all, on every page together.') } as const;

/** What every page of a long list begins with. */
export const pageHead = {
  ...listHead,
  page: z.int().min(1).describe('Number of this page, from 1.'),
  pages: z.int().min(1).describe('How many pages there are.'),
  next: addressOrNull().describe('Address of the next page; null on the last.'),
  previous: addressOrNull().describe('Address of the page before; null on the first.'),
} as const;

export const subjectRefSchema = named(
  'subject-ref',
  z
    .strictObject({
      id: text().describe('Id of the subject.'),
      name: text(),
      html: address().describe('Its page.'),
    })
    .describe('A subject, named'),
);

export const statusTotalSchema = named(
  'status-total',
  z.strictObject({ status: status(), total: total().describe('How many published claims have it.') }).describe('A count of claims'),
);

export const quoteSchema = named(
  'quote',
  z
    .strictObject({
      exact: text().describe('The words as they stand in the source, at most 12.'),
      prefix: textOrNull().describe('Words just before.'),
      suffix: textOrNull().describe('Words just after.'),
      lang: textOrNull().describe('BCP 47 language of the words; null where it is that of the source.'),
    })
    .describe('A verbatim quotation, W3C TextQuoteSelector'),
);

export const withdrawnSchema = named(
  'withdrawn',
  z.strictObject({ on: day(), reason: text() }).describe('That something was withdrawn, and why'),
);
