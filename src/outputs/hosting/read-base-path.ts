import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';

/** The path below which the site stands, with a slash at both ends. */
export function readBasePath(context: OutputContext): string {
  return new URL(context.absolute(PATHS.home)).pathname;
}
