/** Whether two words differ by at most `limit` letters put in, left out or changed. Bounded by the shorter word times the longer. */
export function isNear(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return false;
    row = next;
  }
  return (row[right.length] ?? Infinity) <= limit;
}

/** A name that a long word all but spells: one letter off, or two in a word of eleven and more; null where none or several do. */
export function findMisspelt(word: string, names: ReadonlyMap<number, readonly string[]>): string | null {
  const limit = word.length >= 11 ? 2 : 1;
  const near: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    near.push(...(names.get(length) ?? []).filter((name) => name.startsWith(word.charAt(0)) && isNear(word, name, limit)));
  }
  return near.length === 1 ? (near[0] ?? null) : null;
}
