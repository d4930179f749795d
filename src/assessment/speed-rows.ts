import { isQuantity, parseQuantity, type Claim, type Conditions, type Quantity, type Speed, type SpeedMeasure } from '../records/index.ts';
import type { AssessedClaim, AssessedKnowledgeBase } from './assessed.ts';
import { sizeOf } from './parameter-rows.ts';

type SpeedClaim = AssessedClaim & { readonly data: Extract<Claim, { topic: 'speed' }> };

/** Seconds of output for a second of computing. */
export interface RealTimeFactor {
  readonly value: number;
  /** Whether the true factor may be higher or lower than the value: "under 9 minutes" gives a floor. */
  readonly bound: 'exact' | 'at-least' | 'at-most';
}

export interface SpeedRow {
  readonly claim: AssessedClaim;
  readonly asserted: Speed;
  readonly conditions: Conditions;
  readonly realTime: RealTimeFactor | null;
  /** Whether a measurement on record names hardware and script, so that others could repeat it. */
  readonly isRepeatable: boolean;
}

/** Every published claim on speed, by measure; within one the fastest or smallest first. */
export function listSpeedRows(base: AssessedKnowledgeBase): ReadonlyMap<SpeedMeasure, readonly SpeedRow[]> {
  const rows = (base.byTopic.get('speed') ?? []).filter((claim): claim is SpeedClaim => claim.data.topic === 'speed').map(toRow);
  const sorted = rows.sort((a, b) => sizeOf(a.asserted.quantity) - sizeOf(b.asserted.quantity) || (a.claim.id < b.claim.id ? -1 : 1));
  return Map.groupBy(sorted, ({ asserted }) => asserted.measure);
}

function toRow(claim: SpeedClaim): SpeedRow {
  const { asserted, conditions = {}, evidence } = claim.data;
  return {
    claim,
    asserted,
    conditions,
    realTime: findRealTimeFactor(asserted, conditions),
    isRepeatable: evidence.some(({ repeatable, withdrawn }) => repeatable !== undefined && withdrawn === undefined),
  };
}

/**
 * The real-time factor where it can be worked out: the length of the clip by the time that it takes, or the frames made
 * in a second by the frames shown in a second. Null where a length, a time or a rate is not stated.
 */
export function findRealTimeFactor({ measure, quantity }: Speed, { clipLength, playback }: Conditions): RealTimeFactor | null {
  const number = quantity.max ?? quantity.min;
  if (number === null || number === 0) return null;
  const [isFloor, isCeiling] = [quantity.max === null, quantity.min === null];
  if (measure === 'real-time-factor') return { value: number, bound: isFloor ? 'at-least' : isCeiling ? 'at-most' : 'exact' };
  if (measure === 'latency') {
    const clip = readSingle(clipLength, 'time');
    return clip === null ? null : { value: clip / number, bound: isFloor ? 'at-most' : isCeiling ? 'at-least' : 'exact' };
  }
  const shown = measure === 'frame-rate' || quantity.dimension === 'frame-rate' ? readSingle(playback, 'frame-rate') : null;
  return shown === null ? null : { value: number / shown, bound: isFloor ? 'at-least' : isCeiling ? 'at-most' : 'exact' };
}

/** The number that a condition states in a unit; null where it states none, or a range. */
function readSingle(text: string | undefined, dimension: Quantity['dimension']): number | null {
  const quantity = text === undefined ? null : parseQuantity(text);
  if (quantity === null || !isQuantity(quantity) || quantity.dimension !== dimension) return null;
  return quantity.min === quantity.max && quantity.min !== 0 ? quantity.min : null;
}
