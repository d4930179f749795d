import { listSpeedRows, type AssessedClaim, type AssessedKnowledgeBase, type RealTimeFactor } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/index.ts';
import type { Conditions } from '../../records/index.ts';
import { nameModel, type Dataset } from './dataset.ts';

/** A claim on speed whose real-time factor can be worked out. */
export interface RealTimePoint {
  readonly claim: AssessedClaim;
  readonly model: string;
  readonly conditions: Conditions;
  readonly factor: RealTimeFactor;
}

/** Every claim with a known real-time factor, the fastest first. */
export function listRealTimePoints(base: AssessedKnowledgeBase): readonly RealTimePoint[] {
  return [...listSpeedRows(base).values()]
    .flat()
    .flatMap(({ claim, conditions, realTime }) =>
      realTime === null || realTime.value <= 0 ? [] : [{ claim, conditions, model: nameModel(claim, base), factor: realTime }],
    )
    .sort((a, b) => b.factor.value - a.factor.value);
}

export function toRealTimeData(points: readonly RealTimePoint[]): Dataset {
  return {
    name: 'real-time',
    title: 'Real-time factors',
    columns: ['Model', 'Mode', 'Hardware', 'Resolution', 'Clip', 'Steps', 'Factor', 'Bound', 'Status'],
    rows: points.map(({ claim, model, conditions, factor }) => ({
      cells: [
        model,
        conditions.mode ?? '',
        ...(['hardware', 'resolution', 'clipLength', 'steps'] as const).map((key) => conditions[key] ?? 'not stated'),
        Number(factor.value.toPrecision(3)),
        factor.bound.replace('-', ' '),
        claim.proof.status,
      ],
      path: PATHS.claim(claim.id),
    })),
  };
}
