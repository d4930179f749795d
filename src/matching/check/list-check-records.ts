import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { listKnownFacts } from '../known/list-facts.ts';
import { listKnownClaims } from '../known/list-known.ts';
import { buildNameIndex } from '../names/index.ts';
import type { CheckRecords } from './check-index.ts';

/** What a check needs of an assessed base. Reads the sentence of every claim, which takes a moment. */
export function listCheckRecords(base: AssessedKnowledgeBase): CheckRecords {
  const subjects = [...base.subjects].map(([id, { data }]) => {
    const { name, aliases, kind, maker, partOf } = data;
    return { id, data: { name, aliases, kind, maker, partOf } };
  });
  const names = buildNameIndex(subjects);
  return { today: base.today, subjects, claims: listKnownClaims(base, names), facts: listKnownFacts(base, names) };
}
