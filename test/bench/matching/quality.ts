/** What a ranking gave for one question. */
export interface Ranked {
  readonly relevant: ReadonlySet<string>;
  readonly ids: readonly string[];
}

/** The CheckThat! measures over some questions: the mean reciprocal rank in ten, precision at one, average precision in five. */
export function measureRanking(ranked: readonly Ranked[]): Readonly<Record<'MRR@10' | 'P@1' | 'MAP@5', number>> {
  const mean = (of: (one: Ranked) => number) => round(ranked.reduce((sum, one) => sum + of(one), 0) / ranked.length);
  return {
    'MRR@10': mean(({ relevant, ids }) => {
      const place = ids.slice(0, 10).findIndex((id) => relevant.has(id));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
    'P@1': mean(({ relevant, ids }) => (relevant.has(ids[0] ?? '') ? 1 : 0)),
    'MAP@5': mean(averagePrecision),
  };
}

function averagePrecision({ relevant, ids }: Ranked): number {
  let hits = 0;
  let sum = 0;
  ids.slice(0, 5).forEach((id, place) => {
    if (relevant.has(id)) sum += ++hits / (place + 1);
  });
  return sum / Math.min(5, relevant.size);
}

/** The area under the curve: how probable it is that a question with a match scores above one without. */
export function measureSeparation(matched: readonly number[], unmatched: readonly number[]): number {
  let above = 0;
  for (const yes of matched) for (const no of unmatched) above += yes > no ? 1 : yes === no ? 0.5 : 0;
  return round(above / (matched.length * unmatched.length));
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
