import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/index.ts';
import type { Dataset } from '../explore/dataset.ts';
import { listEvents } from './events.ts';
import { listNumberRows } from './number-rows.ts';
import { listBoardSeries } from './rank-series.ts';

type Names = Pick<AssessedKnowledgeBase, 'subjects'>;

const finite = (value: number) => (Number.isFinite(value) ? value : '');

/** What the plots of a claim's page show, a file a plot: its numbers, and its days. */
export function listClaimData(claim: AssessedClaim): readonly Dataset[] {
  const { id, data } = claim;
  const evidencePath = (evidence: { readonly id: string } | null | undefined) =>
    evidence ? PATHS.evidence(id, evidence.id) : PATHS.claim(id);
  const numbers = listNumberRows(claim).map(({ standing, word, quantity, interval, on, evidence, why }) => ({
    cells: [quantity.text, quantity.dimension, finite(interval.low), finite(interval.high), word, on, standing, why],
    path: evidencePath(evidence),
  }));
  const days = listEvents(data).map(({ on, kind, by = '', source = '', evidence }) => ({
    cells: [on, kind, by, source],
    path: evidencePath(evidence),
  }));
  const NUMBERS = ['Number', 'What is counted', 'From, in base units', 'To, in base units', 'How', 'Day', 'Against the claim', 'Why'];
  return [
    { name: 'numbers', title: `Claimed and observed: ${data.text}`, columns: NUMBERS, rows: numbers },
    { name: 'timeline', title: `Said, found, recorded: ${data.text}`, columns: ['Day', 'What', 'Speaker', 'Source'], rows: days },
  ].filter(({ rows }) => rows.length > 1);
}

/** What the plot of a subject's page shows: scores and ranks over time, a row for each claim that states one; null where it has none. */
export function findBoardData(name: string, claims: readonly AssessedClaim[], { subjects }: Names): Dataset | null {
  const rows = listBoardSeries(claims).flatMap(({ board, category, measure, points }) =>
    points.flatMap(({ on, value, text, claims: stated }) =>
      stated.map(({ id }) => ({
        cells: [on, subjects.get(board)?.data.name ?? board, category, measure, value, text],
        path: PATHS.claim(id),
      })),
    ),
  );
  const columns = ['Day', 'Board', 'Category', 'Measure', 'Value', 'As stated'];
  return rows.length === 0 ? null : { name: 'boards', title: `${name} on leaderboards`, columns, rows };
}
