/** The powers of ten from one value to another, both above nought. */
export function listDecades(low: number, high: number): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  // Number() reads 1e-3 exactly, which 10 ** -3 does not promise.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(`1e${first + index}`));
}
