import { z } from 'zod';
import { address, addressOrNull, day, dayOrNull, flag, pageHead, subjectRefSchema, text, textOrNull, total } from './fields.ts';
import { named } from './registry.ts';
import { OFFICIALNESSES, SOURCE_KINDS } from './words.ts';

const snapshotSchema = named(
  'snapshot',
  z
    .strictObject({ sha256: text(), bytes: total(), media_type: text(), captured_on: day() })
    .describe('The bytes that were read; they are not kept in public'),
);

const fileSchema = named('source-file', z.strictObject({ path: text(), sha256: text() }).describe('A file of a repository, by its hash'));

export const sourceSchema = named(
  'source',
  z
    .strictObject({
      id: text().describe('Never changes and is never used again.'),
      title: text(),
      url: address().describe('Where it stands. Do not link it where safe_to_open is false.'),
      safe_to_open: flag().describe('False for an impostor and for what nobody vouches for: show the address, and never link it.'),
      unsafe_reason: textOrNull().describe('Why its address is never linked, where that is on record.'),
      kind: z.enum(SOURCE_KINDS),
      publisher: subjectRefSchema,
      authors: z.array(text()),
      published: dayOrNull().describe('Null where the source shows no day.'),
      accessed: day().describe('The day on which it was last read for the record.'),
      lang: text(),
      officialness: z.enum(OFFICIALNESSES),
      derived_from: textOrNull().describe('Id of the source that this one copies or rewrites.'),
      revision: textOrNull(),
      archived_url: addressOrNull(),
      snapshot: snapshotSchema.nullable(),
      files: z.array(fileSchema),
      note: textOrNull(),
      claims: z.array(text()).describe('Ids of the published claims that cite it.'),
      html: address().describe('Our page on the source.'),
    })
    .describe('A published work'),
);

export const sourcePageSchema = named(
  'source-page',
  z.strictObject({ ...pageHead, sources: z.array(sourceSchema).max(100) }).describe('Sources, in order of id'),
);
