import type { Status } from '../../../records/index.ts';

// The light side of the site's colours, src/site/styles/tokens.css: a test compares the two.
export const PAPER = '#fbfaf6';
export const INK = '#1d1c1a';
export const QUIET = '#5d5a54';

/** Grounds on which the paper's colour has a contrast of 4.5 and more. */
export const GROUND: Readonly<Record<Status, string>> = {
  supported: '#1c6b3a',
  refuted: '#b0271f',
  misleading: '#8f4a06',
  disputed: '#6a3d9a',
  'self-reported': '#1f5a96',
  unsupported: '#74560a',
  unverified: '#57595c',
  outdated: '#2f6266',
  opinion: '#8b3164',
};
