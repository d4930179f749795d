import type { Status } from '../records/index.ts';
import type { Format, Paint } from './terminal/paint.ts';

/** A mark and a colour a status; the word always stands beside them. */
const MARKS: Readonly<Record<Status, readonly [mark: string, format: Format]>> = {
  supported: ['✓', 'green'],
  refuted: ['✗', 'red'],
  misleading: ['≈', 'yellow'],
  disputed: ['±', 'yellow'],
  'self-reported': ['◇', 'cyan'],
  unsupported: ['○', 'magenta'],
  unverified: ['?', 'gray'],
  outdated: ['↺', 'blue'],
  opinion: ['~', 'gray'],
};

/** A status as the terminal shows it: `✗ refuted`. */
export function showStatus(status: Status): string {
  return `${MARKS[status][0]} ${status}`;
}

/** Gives a text the colour of a status. */
export function paintStatus(status: Status, text: string, paint: Paint): string {
  return paint(MARKS[status][1], text);
}
