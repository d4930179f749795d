import { listParameterRows, type AssessedClaim, type AssessedKnowledgeBase, type ParameterRow } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/index.ts';
import { nameModel, type Dataset } from './dataset.ts';

/** A claim with how far the counts lie from it. */
export interface DifferenceRow {
  readonly claim: AssessedClaim;
  readonly model: string;
  /** "total", "active", or the component. */
  readonly scope: string;
  readonly claimed: string;
  readonly counts: readonly { readonly text: string; readonly difference: number }[];
  /** The difference that is furthest from nought, in per cent of the claim. */
  readonly furthest: number;
}

/** Every claim of which parameters were counted, from the highest difference to the lowest; a bound has none and is left out. */
export function listDifferences(base: AssessedKnowledgeBase): readonly DifferenceRow[] {
  return listParameterRows(base)
    .flatMap((row) => toDifference(row, base))
    .sort((a, b) => b.furthest - a.furthest);
}

function toDifference({ claim, asserted, counted }: ParameterRow, base: AssessedKnowledgeBase): readonly DifferenceRow[] {
  const counts = counted.flatMap(({ quantity, difference }) =>
    difference === null ? [] : [{ text: quantity.text, difference: Number(difference.toFixed(2)) }],
  );
  const furthest = counts.map(({ difference }) => difference).sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  if (furthest === undefined) return [];
  const scope = asserted.component ?? asserted.scope;
  return [{ claim, model: nameModel(claim, base), scope, claimed: asserted.quantity.text, counts, furthest }];
}

export function toDifferenceData(rows: readonly DifferenceRow[]): Dataset {
  return {
    name: 'differences',
    title: 'Claimed and counted parameters',
    columns: ['Model', 'Scope', 'Claimed', 'Counted', 'Difference in per cent', 'Status'],
    rows: rows.flatMap(({ claim, model, scope, claimed, counts }) =>
      counts.map(({ text, difference }) => ({
        cells: [model, scope, claimed, text, difference, claim.proof.status],
        path: PATHS.claim(claim.id),
      })),
    ),
  };
}
