import { URGENCIES } from '../../matching/report/describe-finding.ts';
import type { ShownFinding } from './check-result.ts';

/** A stretch of the text: marked where it has findings. */
export interface Piece {
  readonly text: string;
  /** In the order of their numbers; none where the stretch is not marked. */
  readonly findings: readonly ShownFinding[];
}

/** Cuts a text into marked stretches and what stands between; findings on overlapping words share one mark. All pieces together are the text. */
export function cutMarks(text: string, findings: readonly ShownFinding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, findings: marked } of joinOverlapping(findings, text.length)) {
    if (start > at) pieces.push({ text: text.slice(at, start), findings: [] });
    pieces.push({ text: text.slice(start, end), findings: marked });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), findings: [] }] : pieces;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly ShownFinding[];
}

function joinOverlapping(findings: readonly ShownFinding[], length: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || a.number - b.number)) {
    const { start, end } = { start: finding.start, end: Math.min(finding.end, length) };
    const last = stretches.at(-1);
    if (last && start < last.end) {
      const joined = { start: last.start, end: Math.max(last.end, end), findings: [...last.findings, finding] };
      stretches.splice(-1, 1, joined);
    } else if (start < end) stretches.push({ start, end, findings: [finding] });
  }
  return stretches;
}

/** The finding of a stretch that an editor must see first. */
export function pickFirst(findings: readonly ShownFinding[]): ShownFinding | undefined {
  return findings.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency))[0];
}
