import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { CARD, writeEmbedCode } from './embed-code.ts';

/** Seconds for which a consumer may keep a card: a status may change any day. */
const CACHE_AGE = 86_400;

/** oEmbed 1.0 (oembed.com) as static files, one a claim: the page of the claim names its own by a discovery link. */
export const oembed: Output = {
  id: 'oembed',
  title: 'oEmbed',
  mediaType: 'application/json+oembed',
  description: 'The card of each claim for programs that embed what a link leads to.',
  files: (base, context) =>
    base.published.map(({ id, data }) => ({
      path: PATHS.oembed(id),
      content: `${JSON.stringify(
        {
          version: '1.0',
          type: 'rich',
          title: data.text,
          provider_name: base.site.data.name,
          provider_url: context.absolute(PATHS.home),
          cache_age: CACHE_AGE,
          ...CARD,
          html: writeEmbedCode(context.absolute(PATHS.embed(id)), `${base.site.data.name}: ${data.text}`),
        },
        null,
        2,
      )}\n`,
    })),
};
