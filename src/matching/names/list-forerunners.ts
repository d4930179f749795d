import { listAtoms, toKey } from './atoms.ts';
import type { NamedSubject } from './name-index.ts';

/** For each model the one before it: the greatest lesser version of the same name; a name without a version is the first. */
export function listForerunners(named: readonly NamedSubject[]): ReadonlyMap<string, string> {
  const lines = new Map<string, { readonly id: string; readonly version: number }[]>();
  for (const { id, data } of named.filter(({ data }) => data.kind === 'model')) {
    const atoms = listAtoms(data.name);
    const version = Number.parseFloat(atoms.at(-1)?.text ?? '');
    const stem = toKey(Number.isNaN(version) ? atoms : atoms.slice(0, -1));
    lines.set(stem, [...(lines.get(stem) ?? []), { id, version: Number.isNaN(version) ? 0 : version }]);
  }
  const forerunners = new Map<string, string>();
  for (const line of lines.values()) {
    line.sort((x, y) => x.version - y.version);
    line.forEach(({ id }, index) => {
      const before = line[index - 1];
      if (before) forerunners.set(id, before.id);
    });
  }
  return forerunners;
}
