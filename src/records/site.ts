import { z } from 'zod';
import { langSchema } from './lang.ts';
import { addressSchema } from './source.ts';

/** Who publishes this knowledge base. A newsroom that forks it changes this one file. */
export const siteSchema = z
  .strictObject({
    name: z.string().min(1).max(40),
    tagline: z.string().min(1).max(160),
    url: addressSchema.describe('The address at which the site is served, without its base path.'),
    base: z
      .string()
      .regex(/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/, 'expected a path that begins and ends with a slash, without . and ..')
      .default('/'),
    lang: langSchema.default('en'),
    publisher: z.strictObject({ name: z.string().min(1), url: addressSchema }),
    contact: z.email(),
    repository: addressSchema.describe('Where the content is edited and errors are reported.'),
    dataLicence: z.strictObject({ spdx: z.string().min(1), name: z.string().min(1), url: addressSchema }),
    codeLicence: z.strictObject({ spdx: z.string().min(1), name: z.string().min(1), url: addressSchema }),
  })
  .describe('Identity of the site');

export type Site = z.output<typeof siteSchema>;

/** A text page of the site, such as the method. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).max(80),
  description: z.string().min(1).max(200),
});

export type Page = z.output<typeof pageSchema>;
