import { isInspected, KIND_WORD, type AssessedKnowledgeBase, type Relation, type Used } from '../../assessment/index.ts';
import type { Evidence } from '../../records/index.ts';
import type { Paragraph, WriteSection } from './section.ts';
import { capitalise, citePlace, nameOf, sayDate, sayFields, toSentence } from './words.ts';

const RELATION: Readonly<Record<Relation, string>> = {
  agrees: 'Agrees',
  contradicts: 'Contradicts',
  partial: 'Agrees in part',
  'not-comparable': 'Cannot be compared',
};

/** Every piece of evidence that counts, what it shows, and how it bears on the claim. */
export const writeLookedAt: WriteSection = ({ data, proof }, base) => {
  const aside = new Set(proof.setAside.map(({ id }) => id));
  const used = new Map(proof.used.filter(({ from }) => from === 'evidence').map((item) => [item.id, item]));
  const counted = data.evidence.filter(({ id }) => !aside.has(id));
  return {
    title: 'What we looked at',
    paragraphs: counted.flatMap((item, index) => writeEvidence(item, `${String(index + 1)}. `, used.get(item.id), base)),
  };
};

function writeEvidence(item: Evidence, marker: string, used: Used | undefined, base: AssessedKnowledgeBase): Paragraph[] {
  const notes = [
    sayRelation(item, used),
    item.formula && `Worked out: ${item.formula}`,
    item.againstInterest && `Against its own interest: ${item.againstInterest}`,
    item.repeatable && `Can be repeated: ${item.repeatable.hardware}, ${item.repeatable.script}`,
    item.conditions && `Under: ${sayFields(item.conditions)}`,
    item.places && `Places: ${item.places.map(({ place, result }) => `${place} (${result.replaceAll('-', ' ')})`).join(', ')}`,
    `In ${citePlace(item.source, item.at, item.quote)}`,
  ];
  return [
    { marker, text: `${capitalise(item.finding)} [${item.id}]` },
    { text: sayWho(item, base), depth: 1 },
    ...notes.filter((note) => note !== undefined).map((text) => ({ text, depth: 1 })),
  ];
}

/** "Contradicts: 9 B said, 7 B found." A search repeats its finding as the reason; once is enough. */
function sayRelation({ finding }: Evidence, used: Used | undefined): string {
  if (used === undefined) return 'On record; the rule did not need it.';
  const { relation, why } = used;
  return toSentence(why === finding ? RELATION[relation] : `${RELATION[relation]}: ${why}`);
}

/** "Measured by WaveSpeedAI, as Creative AI News tells it (second-hand), on 10 April 2026." "Inspected in what Wan team published, …" */
function sayWho(item: Evidence, base: AssessedKnowledgeBase): string {
  const { kind, source, via, observedOn } = item;
  const publisher = nameOf(base.sources.get(source)?.data.publisher ?? source, base);
  const who = via === undefined ? publisher : `${nameOf(via, base)}, as ${publisher} tells it (second-hand)`;
  if (isInspected(item, base))
    return `${capitalise(KIND_WORD[kind])} in what ${publisher} published, as it stood on ${sayDate(observedOn)}.`;
  return `${capitalise(KIND_WORD[kind])} by ${who}, on ${sayDate(observedOn)}.`;
}
