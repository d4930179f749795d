import { DEFINITION_DEMANDS, DEFINITIONS, type Definition, type OpennessAspect } from '../records/index.ts';
import { isRefused } from './compare/open-source.ts';
import type { OpennessCell, OpennessProfile } from './openness.ts';

/** How a subject stands to one definition of openness. */
export interface YardstickResult {
  readonly definition: Definition;
  /** undecided: nothing that is known fails, and something is not known. */
  readonly result: 'met' | 'not-met' | 'undecided';
  readonly failing: readonly OpennessAspect[];
  readonly unknown: readonly OpennessAspect[];
  /** Demands that rest on the maker's word alone. */
  readonly onlyWord: readonly OpennessAspect[];
}

/** Judges the same facts by every yardstick. What is not known is never held against a subject. */
export function judgeYardsticks(profile: OpennessProfile): readonly YardstickResult[] {
  return DEFINITIONS.map((definition) => {
    const demanded = DEFINITION_DEMANDS[definition].flatMap((aspect) => profile.cells.get(aspect) ?? []);
    const failing = listAspects(demanded, (cell) => isFailing(cell, definition));
    const unknown = listAspects(demanded, (cell) => cell.mark === 'not-known' || (cell.isCodeOnly && !isFailing(cell, definition)));
    return {
      definition,
      result: failing.length > 0 ? 'not-met' : unknown.length > 0 ? 'undecided' : 'met',
      failing,
      unknown,
      onlyWord: listAspects(demanded, ({ mark, isOnlyWord }) => mark === 'yes' && isOnlyWord),
    };
  });
}

function listAspects(cells: readonly OpennessCell[], test: (cell: OpennessCell) => boolean): readonly OpennessAspect[] {
  return cells.filter(test).map(({ aspect }) => aspect);
}

function isFailing({ aspect, mark, licences, isCodeOnly }: OpennessCell, definition: Definition): boolean {
  if (mark === 'no') return true;
  if (aspect === 'licence' && licences.some((licence) => isRefused(licence, definition))) return true;
  if (isCodeOnly) return false;
  // Some of the weights are weights to download; some of the training data are not the training data.
  return mark === 'partly' && definition !== 'vendor-usage';
}
