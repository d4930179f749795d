// The one place that makes addresses, so that the site works below any base path.
const BASE = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** Turns a path below the site's root (`claims/x/`) into a link. */
export function to(path: string): string {
  return BASE + path;
}

/** Turns a path below the site's root into an absolute address. */
export function absolute(path: string): string {
  return new URL(BASE + path, import.meta.env.SITE).href;
}
