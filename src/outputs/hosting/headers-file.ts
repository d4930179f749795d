import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { readBasePath } from './read-base-path.ts';
import { SERVED_HEADERS } from './served-headers.ts';

/** Cloudflare reads no more rules and no longer lines than this. */
export const LIMITS = { rules: 100, line: 2000 } as const;

/** The headers of every address, for hosts that read them from a file: Cloudflare Pages, Netlify and others. */
export const headersFile: Output = {
  id: 'headers',
  title: 'Headers for hosts',
  mediaType: 'text/plain',
  description: 'Media types, cache rules, CORS and Content-Security-Policy for hosts that read such a file, and then do not serve it.',
  isForHost: true,
  files: (_base, context) => [{ path: PATHS.headers, content: writeHeaders(readBasePath(context)) }],
};

function writeHeaders(base: string): string {
  const lines = SERVED_HEADERS.flatMap(({ name, value, patterns }) =>
    patterns.map((pattern) => ({ pattern, line: `  ${name}: ${value}` })),
  );
  const rules = [...Map.groupBy(lines, ({ pattern }) => pattern)].map(
    ([pattern, own]) => `${base}${pattern.slice(1)}\n${own.map(({ line }) => line).join('\n')}\n`,
  );
  return `# What each address is served with. No address gets a header from two rules.\n\n${rules.join('\n')}`;
}
