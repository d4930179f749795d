import { URGENCIES } from '../../matching/report/describe-finding.ts';
import { cutAtMarks } from '../../matching/report/list-marks.ts';
import type { ShownFinding } from './check-result.ts';

/** A stretch of the text: marked where it has findings. */
export interface Piece {
  readonly text: string;
  /** In the order of their numbers; none where the stretch is not marked. */
  readonly findings: readonly ShownFinding[];
}

/** Cuts a text into marked stretches and what stands between; findings on overlapping words share one mark. All pieces together are the text. */
export function cutMarks(text: string, findings: readonly ShownFinding[]): readonly Piece[] {
  const marks = findings
    .map((finding) => ({ start: finding.start, end: Math.min(finding.end, text.length), finding }))
    .sort((a, b) => a.start - b.start || a.finding.number - b.finding.number);
  return cutAtMarks(marks, { start: 0, end: text.length }).map(({ start, end, marks: here }) => ({
    text: text.slice(start, end),
    findings: here.map(({ finding }) => finding),
  }));
}

/** The finding of a stretch that an editor must see first. */
export function pickFirst(findings: readonly ShownFinding[]): ShownFinding | undefined {
  return findings.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency))[0];
}
