/** Finds the id nearest to a misspelt one, by edit distance; null where none comes near. */
export function findClosestId(id: string, ids: Iterable<string>): string | null {
  let closest: string | null = null;
  let least = Math.ceil(id.length / 3) + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const distance = measureDistance(id, candidate);
    if (distance < least) [closest, least] = [candidate, distance];
  }
  return closest;
}

/** Levenshtein distance: the fewest insertions, deletions and replacements that turn `a` into `b`. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (char === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
