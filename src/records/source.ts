import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { langSchema } from './lang.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** A web address that a page may link to: http or https only. */
export const addressSchema = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'expected an address that begins with https:// or http://' })
  .max(2000);

/** One published work; a repository at a revision is one. Its id is the file's name. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).max(300).describe('The title of the work, or repository and revision.'),
    url: addressSchema.describe('Where it stands.'),
    kind: z.enum(['article', 'press-release', 'post', 'web-page', 'repository', 'model-card', 'leaderboard', 'paper', 'documentation']),
    publisher: idSchema.describe('Who published it: an id below content/subjects.'),
    authors: z.array(z.string().min(1)).optional(),
    published: dateSchema.optional().describe('The day of publication; left out where the source shows none.'),
    accessed: dateSchema.describe('The day on which it was last read for this record.'),
    lang: langSchema.default('en').describe('BCP 47 language of the work.'),
    officialness: z
      .enum(['official', 'claimed-official', 'unofficial', 'impostor'])
      .describe('impostor: only where the record shows a false claim to be official.'),
    unsafe: z.string().min(1).optional().describe('Why its address is shown and never linked, such as a download that nobody vouches for.'),
    derivedFrom: idSchema.optional().describe('The source that this one copies or rewrites: both are one origin.'),
    revision: z.string().min(1).optional().describe('Commit, version or edition.'),
    archivedUrl: addressSchema.optional().describe('A copy in a public archive.'),
    snapshot: z
      .strictObject({ sha256, bytes: z.int().min(0), mediaType: z.string().min(1), capturedOn: dateSchema })
      .optional()
      .describe('The bytes that were read; the bytes themselves stay out of the repository.'),
    files: z
      .array(z.strictObject({ path: z.string().min(1), sha256 }))
      .optional()
      .describe('Files of a repository that evidence cites, each by the hash of its bytes.'),
    note: z.string().min(1).optional().describe('What a reader should know of it.'),
  })
  .describe('A published work');

export type Source = z.output<typeof sourceSchema>;
