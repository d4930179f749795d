import type { Assertion } from '../../../matching/reading/index.ts';
import { spellAspect } from '../../../matching/report/describe-record.ts';
import type { ClaimMention } from '../../../matching/check/check-text.ts';
import { countWords, NAMED_LICENCES, OPENNESS_ASPECTS, type KnowledgeBase } from '../../../records/index.ts';
import { phraseQuantity } from './quantity-phrases.ts';
import { writeQuantity } from './write-quantity.ts';

const MOST_WORDS = 12;

/** One plain sentence that says what an assertion does, with its subject's name; `statement` are the article's words for it. */
export function writeDraftSentence(assertion: Assertion, mention: ClaimMention, statement: string, base: KnowledgeBase): string {
  const name = nameSubject(assertion, base);
  const written = fromTemplate(assertion, name, base);
  if (written !== null) return written;
  if (standsAlone(assertion, mention)) return mention.sentence.plain;
  const quantity = assertion.value && writeQuantity(assertion.value);
  const aspect = spellAspect(assertion.aspect ?? assertion.topic);
  return quantity === null || assertion.negated ? `${name}: “${statement}”.` : `${name}, ${aspect}: ${quantity}.`;
}

function nameSubject({ subject, conditions }: Assertion, base: KnowledgeBase): string {
  const name = base.subjects.get(subject.id ?? '')?.data.name ?? subject.name;
  const variant = subject.variant ?? conditions['variant'];
  return variant === undefined || name.includes(variant) ? name : `${name} ${variant}`;
}

/** Whether the article's own sentence is short, says one thing and names of what. */
function standsAlone({ subject }: Assertion, { sentence, findings }: ClaimMention): boolean {
  const isNamed = (subject.how === 'name' || subject.how === 'alias') && subject.at !== undefined;
  return isNamed && findings.length === 1 && sentence.kind === 'paragraph' && countWords(sentence.plain) <= MOST_WORDS;
}

function fromTemplate(assertion: Assertion, name: string, base: KnowledgeBase): string | null {
  const { topic, aspect, value, conditions, negated } = assertion;
  if (topic === 'open-source') return sayOpenness(assertion, name);
  if (topic === 'benchmark') return sayBenchmark(assertion, name, base);
  const quantity = value && writeQuantity(value);
  const phrase = quantity === null || negated ? null : phraseQuantity(aspect ?? '', quantity);
  return phrase === null ? null : `${name} ${phrase}${topic === 'speed' ? sayConditions(conditions) : ''}.`;
}

function sayConditions({ hardware, resolution, clipLength }: Assertion['conditions']): string {
  const parts = [clipLength && `for ${clipLength}`, resolution && `at ${resolution}`, hardware && `on ${hardware}`];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => ` ${part}`)
    .join('');
}

function sayOpenness({ aspect, value }: Assertion, name: string): string | null {
  if (value?.licence !== undefined) {
    const licence = NAMED_LICENCES.find(({ id }) => id === value.licence)?.name ?? value.licence;
    return `${aspect === 'code-licence' ? `The code of ${name}` : name} is under ${licence}.`;
  }
  if (value?.available === undefined || !OPENNESS_ASPECTS.some((known) => known === aspect)) return null;
  const not = value.available ? '' : 'not ';
  if (aspect === 'all') return `${name} is ${not}open source.`;
  if (aspect === 'commercial-use') return `${name} is ${not}free for commercial use.`;
  const part = spellAspect(aspect ?? '');
  return `The ${part} of ${name} ${part.endsWith('s') ? 'are' : 'is'} ${not}public.`;
}

function sayBenchmark({ aspect, value, conditions, negated }: Assertion, name: string, { subjects }: KnowledgeBase): string | null {
  const board = subjects.get(conditions['board'] ?? '')?.data.name;
  if (board === undefined || negated) return null;
  const on = `on ${board}${conditions['category'] === undefined ? '' : ` (${conditions['category']})`}`;
  if (aspect === 'rank' && value?.min !== undefined) return `${name} ranks no. ${value.min} ${on}.`;
  const quantity = value && writeQuantity(value);
  if (quantity === null || (aspect !== 'score' && aspect !== 'margin')) return null;
  return aspect === 'score' ? `${name} scores ${quantity} ${on}.` : `${name} is ${quantity} ahead ${on}.`;
}
