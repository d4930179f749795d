import { DERIVED_FIELDS, type RawFile } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'status-authored';

/** A status is computed. The one exception is an override, which is reviewed and ends. */
export const statusAuthored: Check = {
  code,
  demand: 'No file states a status, verdict, rating or proof: they are computed.',
  *find(base) {
    for (const file of base.files) {
      for (const path of listDerivedFields(file)) {
        yield problemAt(file, path, {
          code,
          message: `Unexpected field \`${path.join('.')}\`, expected evidence only: it is computed`,
          hint: 'Remove it; where the rules give the wrong answer, use `override` with a reason, a reviewer and an end.',
        });
      }
    }
  },
};

function* listDerivedFields({ value: root }: RawFile): Iterable<readonly PropertyKey[]> {
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const entries: Iterable<[PropertyKey, unknown]> = Array.isArray(next.value) ? next.value.entries() : Object.entries(next.value);
    for (const [key, value] of entries) {
      const path = [...next.path, key];
      if (DERIVED_FIELDS.has(String(key)) && path.join('.') !== 'override.status') yield path;
      else waiting.push({ value, path });
    }
  }
}
