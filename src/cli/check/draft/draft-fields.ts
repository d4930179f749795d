import type { Assertion } from '../../../matching/reading/index.ts';
import {
  OPENNESS_ASPECTS,
  parseQuantity,
  SPEED_MEASURES,
  TOPIC_SCHEMAS,
  type KnowledgeBase,
  type TopicId,
} from '../../../records/index.ts';
import { spellAspect } from '../../../matching/report/describe-record.ts';
import { writeQuantity } from './write-quantity.ts';

/** What a draft asserts: its topic, and the fields of that topic as `assay new` takes them. */
export interface DraftFields {
  readonly topic: TopicId;
  readonly fields: Readonly<Record<string, string>>;
}

type ToFields = (assertion: Assertion, base: KnowledgeBase) => Readonly<Record<string, string>> | null;

/** Words of a sentence under which the record calls a thing otherwise. */
const MEASURES: Readonly<Record<string, string>> = { 'relative-speed': 'speed-up' };
const ACCESS: ReadonlySet<string> = new Set(TOPIC_SCHEMAS.availability.shape.access.options);
const RELATIONS: ReadonlySet<string> = new Set(TOPIC_SCHEMAS.identity.shape.relation.options);
const MAKERS: ReadonlySet<string> = new Set(['developer', 'maker']);

const TO_FIELDS: Partial<Readonly<Record<Assertion['topic'], ToFields>>> = {
  parameters: ({ aspect, value }) => {
    const quantity = value && writeQuantity(value);
    if (quantity === null) return null;
    if (aspect === 'total' || aspect === 'active') return { quantity, scope: aspect };
    return { quantity, scope: 'component', component: spellAspect(aspect ?? 'component') };
  },
  speed: ({ aspect, value }) => {
    const measure = MEASURES[aspect ?? ''] ?? aspect ?? '';
    const quantity = value && writeQuantity(value);
    return quantity !== null && SPEED_MEASURES.some((known) => known === measure) ? { measure, quantity } : null;
  },
  benchmark: readBenchmark,
  'open-source': ({ aspect, value }) => {
    const isKnown = OPENNESS_ASPECTS.some((known) => known === aspect);
    if (value?.licence !== undefined) {
      const component: Record<string, string> = aspect === 'code-licence' ? { component: 'code' } : {};
      return { aspect: 'licence', available: 'true', licence: value.licence, ...component };
    }
    return isKnown && value?.available !== undefined ? { aspect: aspect ?? '', available: String(value.available) } : null;
  },
  availability: ({ aspect, value, negated }) => ({
    access: ACCESS.has(aspect ?? '') ? (aspect ?? 'any') : 'any',
    available: String(value?.available ?? !negated),
  }),
  identity: ({ aspect }) => ({
    relation: MAKERS.has(aspect ?? '') ? 'maker' : RELATIONS.has(aspect ?? '') ? (aspect ?? '') : 'other',
  }),
};

function readBenchmark({ aspect, value, conditions }: Assertion, { subjects }: KnowledgeBase): Readonly<Record<string, string>> | null {
  const { board = '', category } = conditions;
  if (subjects.get(board)?.data.kind !== 'benchmark') return null;
  const place: Record<string, string> = { board, ...(category !== undefined && { category }) };
  if (aspect === 'rank' && value?.min !== undefined && Number.isInteger(value.min)) return { ...place, rank: String(value.min) };
  const quantity = value && writeQuantity(value);
  if (quantity === null || (aspect !== 'score' && aspect !== 'margin')) return place;
  return { ...place, [aspect]: quantity };
}

/** Topics whose assertion may be told in words. */
const TOLD: ReadonlySet<TopicId> = new Set(['architecture', 'capability', 'benchmark', 'availability', 'identity']);

/** What an assertion asserts in the record's types; where its topic cannot hold it, in words, as a capability. */
export function toDraftFields(assertion: Assertion, statement: string, base: KnowledgeBase): DraftFields {
  const { topic, value } = assertion;
  const typed = TO_FIELDS[topic]?.(assertion, base) ?? null;
  if (typed !== null && topic !== 'other') {
    const draft = { topic, fields: TOLD.has(topic) ? { ...typed, statement } : typed };
    if (isSound(draft)) return draft;
  }
  const quantity = value && writeQuantity(value);
  const fields = { statement, ...(quantity !== null && 'dimension' in parseQuantity(quantity) && { quantity }) };
  return { topic: topic === 'architecture' ? topic : 'capability', fields };
}

/** Whether the topic's own schema takes the fields: a unit may not fit a measure, nor a licence a name. */
function isSound({ topic, fields }: DraftFields): boolean {
  const typed = Object.entries(fields).map(([name, text]) => [name, name === 'rank' ? Number(text) : toBoolean(text)] as const);
  return TOPIC_SCHEMAS[topic].safeParse(Object.fromEntries(typed)).success;
}

function toBoolean(text: string): string | boolean {
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
