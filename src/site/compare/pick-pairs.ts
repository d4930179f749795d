import type { ComparedModel } from './cell.ts';

const PAIRS = 3;

/** Pairs to begin with, each model in one of them: those for which the most rows have something to compare. */
export function pickPairs(models: readonly ComparedModel[]): readonly (readonly [string, string])[] {
  const pairs = models.flatMap((a, index) => models.slice(index + 1).map((b) => ({ ids: [a.id, b.id] as const, score: score(a, b) })));
  const picked: (readonly [string, string])[] = [];
  for (const { ids } of pairs.sort((a, b) => b.score - a.score)) {
    if (picked.length === PAIRS) break;
    if (!picked.flat().some((id) => ids.includes(id))) picked.push(ids);
  }
  return picked;
}

/** Rows that both have; models of different makers say more side by side. */
function score(a: ComparedModel, b: ComparedModel): number {
  const shared = Object.keys(a.cells).filter((row) => row in b.cells).length;
  return JSON.stringify(a.cells['maker']) === JSON.stringify(b.cells['maker']) ? shared - 1 : shared;
}
