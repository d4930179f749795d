import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const extensions = { '^_[^.]+$': { type: 'object' } };
const authors = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: { name: { type: 'string' }, url: address, avatar: address },
    patternProperties: extensions,
    additionalProperties: false,
  },
};

/** An item, by https://www.jsonfeed.org/version/1.1/, without what this project never writes. */
const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    id: { type: 'string', minLength: 1 },
    url: address,
    external_url: address,
    title: { type: 'string' },
    content_html: { type: 'string' },
    content_text: { type: 'string' },
    summary: { type: 'string' },
    date_published: { type: 'string', format: 'date-time' },
    date_modified: { type: 'string', format: 'date-time' },
    authors,
    tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    language: { type: 'string' },
  },
  patternProperties: extensions,
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true });
formats(ajv);

/** Tells whether a value is a JSON Feed 1.1; `errors` of the function has what is wrong. */
export const isJsonFeed = ajv.compile({
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: address,
    feed_url: address,
    next_url: address,
    description: { type: 'string' },
    user_comment: { type: 'string' },
    icon: address,
    favicon: address,
    authors,
    language: { type: 'string' },
    expired: { type: 'boolean' },
    items: { type: 'array', items: item },
  },
  patternProperties: extensions,
  additionalProperties: false,
});
