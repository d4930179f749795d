import { z } from 'zod';
import { address, addressOrNull, day, listHead, text, total } from './fields.ts';
import { named } from './registry.ts';

const endpointSchema = named(
  'endpoint',
  z
    .strictObject({
      name: text(),
      path: text().describe('Path below the address of this API; `{…}` stands for an id or the number of a page.'),
      summary: text(),
      example: addressOrNull().describe('Address of one such document; null where there is none yet.'),
      schema: address().describe('JSON Schema of the document.'),
    })
    .describe('A kind of document'),
);

const releaseSchema = named(
  'release',
  z.strictObject({ version: text(), on: day(), changes: z.array(text()) }).describe('A version of the API'),
);

const countsSchema = named(
  'counts',
  z
    .strictObject({ claims: total(), subjects: total(), sources: total(), topics: total(), statuses: total(), gone: total() })
    .describe('How many records of each kind there are'),
);

const licenceSchema = named('data-licence', z.strictObject({ spdx: text(), name: text(), url: address() }).describe('Licence of the data'));

const publisherSchema = named('publisher', z.strictObject({ name: text(), url: address() }).describe('Who publishes the record'));

const indexLinksSchema = named(
  'index-links',
  z
    .strictObject({ html: address(), method: address(), guide: address(), openapi: address(), llms: address(), feed: address() })
    .describe('Where to go on'),
);

export const indexSchema = named(
  'index',
  z
    .strictObject({
      ...listHead,
      assessed_on: day().describe('The day for which every status was worked out.'),
      name: text(),
      tagline: text(),
      publisher: publisherSchema,
      licence: licenceSchema,
      counts: countsSchema,
      endpoints: z.array(endpointSchema),
      stability: z.array(text()).describe('What the version promises.'),
      changelog: z.array(releaseSchema).describe('Newest first.'),
      links: indexLinksSchema,
    })
    .describe('Where everything is'),
);
