import type { AssessedClaim } from '../../assessment/index.ts';
import { compareText, type Benchmark, type Claim, type IsoDate } from '../../records/index.ts';

type BenchmarkClaim = AssessedClaim & { readonly data: Extract<Claim, { topic: 'benchmark' }> };

/** One dated value of a leaderboard, with the claims that state or observe it. */
export interface BoardPoint {
  readonly on: IsoDate;
  readonly value: number;
  /** As it was written: "1,413 Elo", "rank 1". */
  readonly text: string;
  readonly claims: readonly AssessedClaim[];
}

/** The ranks or the scores of one subject in one category of one board over time, oldest first. */
export interface BoardSeries {
  readonly board: string;
  readonly category: string;
  readonly measure: 'rank' | 'score';
  readonly points: readonly BoardPoint[];
}

interface Reading extends Omit<BoardPoint, 'claims'> {
  readonly key: string;
  readonly series: Omit<BoardSeries, 'points'>;
  readonly claim: AssessedClaim;
}

/** Every series with values of at least two days: what claims state on their own day, and what evidence observed. Copies observe nothing. */
export function listBoardSeries(claims: readonly AssessedClaim[]): readonly BoardSeries[] {
  const readings = claims.filter((claim): claim is BenchmarkClaim => claim.data.topic === 'benchmark').flatMap(readClaim);
  return [...Map.groupBy(readings, ({ key }) => key).values()]
    .flatMap((list) => toSeries(list))
    .sort((a, b) => compareText(a.board, b.board) || compareText(a.measure, b.measure) || compareText(a.category, b.category));
}

function readClaim(claim: BenchmarkClaim): readonly Reading[] {
  const { asserted, claimedOn, conditions, modality, evidence } = claim.data;
  const said = modality === 'asserted' ? readValue(claim, asserted, conditions?.day ?? claimedOn) : [];
  const seen = evidence
    .filter(({ kind, withdrawn, observed }) => kind !== 'copy' && !withdrawn && observed)
    .flatMap(({ observed, observedOn }) => (observed ? readValue(claim, observed, observedOn) : []));
  return [...said, ...seen];
}

function readValue(claim: AssessedClaim, { board, category = '', rank, score }: Benchmark, on: IsoDate): readonly Reading[] {
  const reading = (measure: BoardSeries['measure'], value: number, text: string): Reading => ({
    key: [board, category.toLowerCase(), measure, measure === 'score' ? score?.dimension : ''].join('|'),
    series: { board, category, measure },
    on,
    value,
    text,
    claim,
  });
  const number = score && score.min === score.max ? score.min : null;
  return [
    ...(rank === undefined ? [] : [reading('rank', rank, `rank ${String(rank)}`)]),
    ...(score && number !== null ? [reading('score', number, score.text)] : []),
  ];
}

function toSeries(readings: readonly Reading[]): readonly BoardSeries[] {
  const [first] = readings;
  if (!first || new Set(readings.map(({ on }) => on)).size < 2) return [];
  const points = [...Map.groupBy(readings, ({ on, value }) => `${on} ${String(value)}`).values()].flatMap((list) => {
    const [head] = list;
    return head ? [{ on: head.on, value: head.value, text: head.text, claims: [...new Set(list.map(({ claim }) => claim))] }] : [];
  });
  return [{ ...first.series, points: points.sort((a, b) => compareText(a.on, b.on) || a.value - b.value) }];
}

/** One flat or upright stroke of a step line. */
export interface Stroke {
  readonly from: readonly [on: IsoDate, value: number];
  readonly to: readonly [on: IsoDate, value: number];
}

/**
 * The strokes of a step line: a value holds until the next day that is on record. A day with several values is one
 * upright stroke, and no single value is carried on from it.
 */
export function toSteps(points: readonly BoardPoint[]): readonly Stroke[] {
  const days = [...Map.groupBy(points, ({ on }) => on)].map(([on, list]) => ({ on, values: list.map(({ value }) => value) }));
  return days.flatMap(({ on, values }, index): Stroke[] => {
    const before = days[index - 1];
    const held = before?.values.length === 1 ? before.values[0] : undefined;
    const reach = held === undefined ? values : [...values, held];
    const [low, high] = [Math.min(...reach), Math.max(...reach)];
    const flat: Stroke[] = before && held !== undefined ? [{ from: [before.on, held], to: [on, held] }] : [];
    return low === high ? flat : [...flat, { from: [on, low], to: [on, high] }];
  });
}
