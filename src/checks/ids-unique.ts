import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { listEvidence, type Problem, type RawFile } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'ids-unique';

/** An id names one thing, for ever. */
export const idsUnique: Check = {
  code,
  demand: 'An id names one record only, whatever its case; evidence ids are unique in their record; a retired id is never used again.',
  *find(base) {
    yield* findTwins(base.files);
    yield* findRevived(base);
    yield* findRepeatedEvidence(base);
  },
};

/** Two files whose names differ in case or folder only: one would hide the other on many disks and in every address. */
function* findTwins(files: readonly RawFile[]): Iterable<Problem> {
  const first = new Map<string, RawFile>();
  for (const file of files) {
    const key = `${file.collection}/${file.id.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    yield problemAt(file, [], {
      code,
      message: `Unexpected second record "${file.id}", expected one only: ${other.file} has that id`,
      hint: 'Give one of the two files another name, or join them.',
    });
  }
}

function* findRevived({ files, retired }: AssessedKnowledgeBase): Iterable<Problem> {
  const inUse = new Map(files.filter(({ collection }) => collection !== 'pages').map((file) => [file.id.toLowerCase(), file]));
  const seen = new Set<string>();
  for (const [index, { id }] of retired.data.entries()) {
    const file = inUse.get(id);
    if (file) {
      yield problemAt(file, [], {
        code,
        message: `Unexpected retired id "${id}", expected one that was never used`,
        hint: `Give the file another name; ${retired.file} keeps "${id}" reserved.`,
      });
    }
    if (seen.has(id)) {
      yield problemAt(retired, [index, 'id'], {
        code,
        message: `Unexpected second "${id}", expected each retired id once`,
        hint: 'Remove one.',
      });
    }
    seen.add(id);
  }
}

function* findRepeatedEvidence(base: AssessedKnowledgeBase): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { entry, path, item } of listEvidence(base)) {
    const key = `${entry.file} ${item.id}`;
    if (seen.has(key)) {
      yield problemAt(entry, [...path, 'id'], {
        code,
        message: `Unexpected second evidence "${item.id}", expected each id once in a record`,
        hint: 'Give it another id and cite that one in the text where it is meant.',
      });
    }
    seen.add(key);
  }
}
