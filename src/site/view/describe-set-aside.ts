import type { SetAside } from '../../assessment/index.ts';

/** Why evidence was set aside, with the numbers that the page gives to evidence in place of ids. */
export function describeSetAside({ why, heavier }: SetAside, numberOf: (id: string) => number): string {
  return heavier === undefined ? why : `same origin as evidence ${String(numberOf(heavier))}, which counts once`;
}
