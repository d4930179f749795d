import { RULES } from '../../assessment/index.ts';
import type { WriteSection } from './section.ts';
import { sayDate } from './words.ts';

/** The rule that decided, as the method page prints it, and an editor's exception to it. */
export const writeRule: WriteSection = ({ data, proof }) => {
  const { overridden, rule, status } = proof;
  const told = (id: string) => RULES.find((candidate) => candidate.id === id)?.when ?? '';
  if (overridden === null) return { title: 'The rule that decided', paragraphs: [{ text: `${told(rule)} [${rule}]` }] };
  const { reviewer, expires } = overridden;
  return {
    title: 'An exception to the rules',
    paragraphs: [
      { text: `${reviewer} set it to ${status} until ${sayDate(expires)}: ${data.override?.reason ?? ''}` },
      { text: `By rule it is ${overridden.status}: ${told(overridden.rule)} [${overridden.rule}]` },
    ],
  };
};
