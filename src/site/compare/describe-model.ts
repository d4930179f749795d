import { judgeYardsticks, listParameterRows, listSpeedRows, PROFILE_ASPECTS, sizeOf, type SpeedRow } from '../../assessment/index.ts';
import type { AssessedClaim, AssessedKnowledgeBase, OpennessProfile, ParameterRow } from '../../assessment/index.ts';
import { compareText, STATUSES, type SpeedMeasure } from '../../records/index.ts';
import { PATHS } from '../../outputs/index.ts';
import { formatDay } from '../view/dates.ts';
import { sayCount, sayDifference } from '../view/figures.ts';
import { listAspects, listLicences, MARK_WORD } from '../view/openness-words.ts';
import type { Cell, ComparedModel, Line } from './cell.ts';
import { ROW } from './rows.ts';

/** Measures of which one row each is shown, and whether the smaller number is the better one. */
export const COMPARED_MEASURES: ReadonlyMap<SpeedMeasure, 'smallest' | 'largest'> = new Map([
  ['latency', 'smallest'],
  ['throughput', 'largest'],
  ['frame-rate', 'largest'],
  ['real-time-factor', 'largest'],
  ['memory', 'smallest'],
]);

/** Models that anything is on record for, by name. */
export function listModels(base: AssessedKnowledgeBase): readonly (readonly [id: string, name: string])[] {
  return [...base.subjects.values()]
    .filter(({ id }) => isComparable(base, id))
    .map(({ id, data }) => [id, data.name] as const)
    .sort(([, a], [, b]) => compareText(a.toLowerCase(), b.toLowerCase()));
}

/** Whether a subject is a model that anything is on record for. */
export function isComparable({ subjects, bySubject, openness }: AssessedKnowledgeBase, id: string): boolean {
  return subjects.get(id)?.data.kind === 'model' && (bySubject.has(id) || openness.has(id));
}

/** All that the comparison shows of a model. */
export function describeModel(base: AssessedKnowledgeBase, id: string): ComparedModel {
  const subject = base.subjects.get(id)?.data;
  const maker = subject?.maker;
  const cells: Record<string, Cell> = {};
  if (maker !== undefined) {
    cells[ROW.maker] = { kind: 'maker', name: base.subjects.get(maker)?.data.name ?? maker, path: PATHS.subject(maker) };
  }
  if (subject?.released !== undefined) cells[ROW.released] = { kind: 'day', day: subject.released };
  const about = base.bySubject.get(id) ?? [];
  if (about.length > 0) cells[ROW.statuses] = countStatuses(about);
  const profile = base.openness.get(id);
  if (profile) Object.assign(cells, describeOpenness(profile));
  Object.assign(cells, describeParameters(base, id), describeSpeed(base, id), describePromises(base, about));
  return { id, name: subject?.name ?? id, cells };
}

function countStatuses(claims: readonly AssessedClaim[]): Cell {
  const groups = Map.groupBy(claims, ({ proof }) => proof.status);
  return {
    kind: 'statuses',
    counts: STATUSES.filter((status) => groups.has(status)).map((status) => [status, groups.get(status)?.length ?? 0]),
  };
}

const SHOWN_ASPECTS = 2;

function describeOpenness(profile: OpennessProfile): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const { aspect, mark, isOnlyWord, licences } of PROFILE_ASPECTS.flatMap((name) => profile.cells.get(name) ?? [])) {
    const words = aspect === 'licence' && licences.length > 0 ? listLicences(licences) : MARK_WORD[mark];
    cells[ROW.openness(aspect)] = { kind: 'mark', aspect, mark, isOnlyWord, words };
  }
  for (const { definition, result, failing, unknown } of judgeYardsticks(profile)) {
    const why = {
      met: '',
      'not-met': `for ${listAspects(failing, SHOWN_ASPECTS)}`,
      undecided: `not known: ${listAspects(unknown, SHOWN_ASPECTS)}`,
    };
    cells[ROW.yardstick(definition)] = { kind: 'result', result, why: why[result] };
  }
  return cells;
}

function describeParameters(base: AssessedKnowledgeBase, id: string): Record<string, Cell> {
  const rows = listParameterRows(base).filter(({ claim }) => claim.data.subject === id);
  return { ...toLines(ROW.claimed, rows.map(toClaimed)), ...toLines(ROW.counted, rows.flatMap(toCounted)) };
}

function toClaimed({ claim, asserted }: ParameterRow): Line {
  const details = [asserted.component ?? asserted.scope, claim.data.conditions?.variant];
  return { words: sayCount(asserted.quantity), details: join(details), path: PATHS.claim(claim.id), status: claim.proof.status };
}

function toCounted({ claim, asserted, counted }: ParameterRow): readonly Line[] {
  return counted.map(({ item, quantity, difference }) => {
    const against = `${difference === null ? '' : `${sayDifference(difference)} `}against ${sayCount(asserted.quantity)}`;
    const details = [asserted.component ?? asserted.scope, claim.data.conditions?.variant, against];
    return { words: sayCount(quantity), details: join(details), path: PATHS.evidence(claim.id, item.id), status: null };
  });
}

function describeSpeed(base: AssessedKnowledgeBase, id: string): Record<string, Cell> {
  const groups = listSpeedRows(base);
  const cells: Record<string, Cell> = {};
  for (const [measure, best] of COMPARED_MEASURES) {
    const all = (groups.get(measure) ?? []).filter(({ claim }) => claim.data.subject === id);
    // A time means little without its hardware.
    const named = all.filter(({ conditions }) => conditions.hardware !== undefined);
    const rows = named.length > 0 ? named : all;
    const [first] = rows.toSorted((a, b) => (sizeOf(a.asserted.quantity) - sizeOf(b.asserted.quantity)) * (best === 'smallest' ? 1 : -1));
    if (first) cells[ROW.speed(measure)] = { kind: 'lines', lines: [toSpeed(first)] };
  }
  return cells;
}

function toSpeed({ claim, asserted, conditions }: SpeedRow): Line {
  const { hardware, variant, mode, resolution, clipLength, steps } = conditions;
  const details = [hardware ?? 'hardware not stated', variant, mode, resolution, clipLength, steps && `${steps} steps`];
  return { words: asserted.quantity.text, details: join(details), path: PATHS.claim(claim.id), status: claim.proof.status };
}

/** Promises that what is on record neither shows kept nor broken. */
function describePromises(base: AssessedKnowledgeBase, about: readonly AssessedClaim[]): Record<string, Cell> {
  const lines = about.flatMap(({ id, data, proof }): readonly Line[] => {
    if (!data.promise || proof.status !== 'unverified') return [];
    const { due, wording } = data.promise;
    const day = due === undefined ? '' : formatDay(due, base.site.data.lang);
    const details = due === undefined ? `no day named: “${wording}”` : `${due < base.today ? 'fell' : 'falls'} due on ${day}`;
    return [{ words: data.text, details, path: PATHS.claim(id), status: proof.status }];
  });
  return toLines(ROW.promises, lines);
}

function toLines(row: string, lines: readonly Line[]): Record<string, Cell> {
  return lines.length === 0 ? {} : { [row]: { kind: 'lines', lines } };
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
