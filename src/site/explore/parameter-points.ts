import { listParameterRows, sizeOf, type AssessedClaim, type AssessedKnowledgeBase } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/index.ts';
import type { Quantity } from '../../records/index.ts';
import { nameModel, type Dataset } from './dataset.ts';

/** A claim on the total number of parameters of a model. */
export interface ParameterPoint {
  readonly claim: AssessedClaim;
  readonly model: string;
  readonly quantity: Quantity;
  readonly size: number;
}

/** Every published claim on total parameters, the largest first. Active ones and those of a component are left out. */
export function listParameterPoints(base: AssessedKnowledgeBase): readonly ParameterPoint[] {
  return listParameterRows(base)
    .filter(({ asserted }) => asserted.scope === 'total' && sizeOf(asserted.quantity) > 0)
    .map(({ claim, asserted: { quantity } }) => ({ claim, model: nameModel(claim, base), quantity, size: sizeOf(quantity) }));
}

export function toParameterData(points: readonly ParameterPoint[]): Dataset {
  return {
    name: 'parameters',
    title: 'Claimed parameters by day',
    columns: ['Model', 'Claimed', 'Parameters', 'Day', 'Day is that of', 'Status'],
    rows: points.map(({ claim, model, quantity, size }) => ({
      cells: [
        model,
        quantity.text,
        size,
        claim.data.claimedOn,
        claim.data.claimedOnBasis === 'stated' ? 'the claim' : 'a snapshot',
        claim.proof.status,
      ],
      path: PATHS.claim(claim.id),
    })),
  };
}
