import type { ShownFinding } from './check-result.ts';
import { cutMarks, pickFirst, type Piece } from './cut-marks.ts';

/** Ids by which a mark and its finding lead to each other. */
export const markId = (number: number) => `mark-${String(number)}`;
export const findingId = (number: number) => `finding-${String(number)}`;

/** Puts the text into its place, with a mark for every finding: words as text, whatever they hold. */
export function drawText(place: HTMLElement, text: string, findings: readonly ShownFinding[]): void {
  place.replaceChildren(...cutMarks(text, findings).map((piece) => (piece.findings.length === 0 ? piece.text : createMark(piece))));
}

function createMark({ text, findings }: Piece): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = `check-mark check-${pickFirst(findings)?.urgency ?? 'new'}`;
  mark.append(text, ...findings.map(createNumber));
  return mark;
}

function createNumber({ number, phrase }: ShownFinding): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = markId(number);
  link.href = `#${findingId(number)}`;
  link.className = 'check-number';
  link.textContent = String(number);
  link.setAttribute('aria-label', `Finding ${String(number)}: ${phrase}`);
  return link;
}
