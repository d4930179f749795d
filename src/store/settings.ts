import type { Site } from '../records/index.ts';
import { UserError } from './user-error.ts';

/** Where the site is served: origin without path, and base path with a slash at both ends. */
export interface Settings {
  readonly site: string;
  readonly base: string;
}

/**
 * ASSAY_SITE and ASSAY_BASE, else what `content/site.yaml` says.
 * @throws {UserError} where one of them is no address or path.
 */
export function resolveSettings(site: Site, env: Readonly<Record<string, string | undefined>>): Settings {
  return { site: readOrigin(env['ASSAY_SITE'] || site.url), base: readBase(env['ASSAY_BASE'] || site.base) };
}

function readOrigin(text: string): string {
  if (!URL.canParse(text) || !/^https?:/u.test(text)) {
    throw new UserError(`Unexpected site address "${text}", expected an http or https address`, 'Write it as https://assay.example.');
  }
  return new URL(text).origin;
}

function readBase(text: string): string {
  const base = `/${text}/`.replaceAll(/\/{2,}/gu, '/');
  if (/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/u.test(base)) return base;
  throw new UserError(
    `Unexpected base path "${text}", expected a path such as /assay/`,
    'Use letters, digits, dots, hyphens and slashes; no . or .. between slashes.',
  );
}

/** A function that turns a path below the site's root (`claims/x/`) into an absolute address. */
export function createAbsolute({ site, base }: Settings): (path: string) => string {
  return (path) => new URL(base + path, site).href;
}
