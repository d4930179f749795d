import type { Output } from './output.ts';
import { PATHS } from './paths.ts';

/** Everyone may read everything; here is the map. */
export const robots: Output = {
  id: 'robots',
  title: 'robots.txt',
  mediaType: 'text/plain',
  description: 'Tells crawlers that they are welcome, and where the sitemap stands.',
  files: (_base, context) => [{ path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${context.absolute(PATHS.sitemap)}\n` }],
};
