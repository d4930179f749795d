import type { AssessedClaim } from '../../assessment/index.ts';
import type { Status } from '../../records/index.ts';
import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** Grounds on which white words have a contrast of 4.5 and more. */
const GROUND: Readonly<Record<Status, string>> = {
  supported: '#1d6f3d',
  refuted: '#b02020',
  misleading: '#8a4b00',
  disputed: '#66399b',
  'self-reported': '#1f5c99',
  unsupported: '#755300',
  unverified: '#55595e',
  outdated: '#1f6170',
  opinion: '#86285f',
};

const HEIGHT = 20;
const PADDING = 7;
/** Width of a letter of the 11 px sans serif, at most: the words are set to the width that is drawn. */
const LETTER = 6.3;

/** A badge a claim, as SVG for a README or a page: the status and its day, in words and in colour. */
export const badges: Output = {
  id: 'badges',
  title: 'Badges',
  mediaType: 'image/svg+xml',
  description: 'A small picture of the status of each claim and its day, for a README or a page.',
  files: (base) => base.published.map((claim) => ({ path: PATHS.badge(claim.id), content: drawBadge(claim, base.site.data.name) })),
};

function drawBadge({ data, proof }: AssessedClaim, name: string): string {
  const [left, right] = [name, `${proof.status}, ${proof.asOf}`];
  const [leftWidth, rightWidth] = [left, right].map((words) => Math.ceil(words.length * LETTER) + 2 * PADDING);
  const width = (leftWidth ?? 0) + (rightWidth ?? 0);
  const label = `${name}: “${data.text}” Status: ${proof.status}, as of ${proof.asOf}.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(HEIGHT)}" role="img" aria-label="${escapeMarkup(label)}">`,
    `<title>${escapeMarkup(label)}</title>`,
    `<rect width="${String(width)}" height="${String(HEIGHT)}" rx="3" fill="#333"/>`,
    `<path d="M${String(leftWidth)} 0h${String((rightWidth ?? 0) - 3)}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${String((rightWidth ?? 0) - 3)}z" fill="${GROUND[proof.status]}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    writeWords(left, PADDING, (leftWidth ?? 0) - 2 * PADDING),
    writeWords(right, (leftWidth ?? 0) + PADDING, (rightWidth ?? 0) - 2 * PADDING),
    `</g></svg>\n`,
  ].join('');
}

function writeWords(words: string, x: number, width: number): string {
  return `<text x="${String(x)}" y="14" textLength="${String(width)}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(words)}</text>`;
}
