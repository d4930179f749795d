import type { z } from 'zod';
import { BASE_UNIT, type Asserted, type Conditions, type Licence, type Quantity } from '../../records/index.ts';
import type { conditionsSchema, licenceSchema, numberSchema, valueSchema } from './schemas/value.ts';

type ApiNumber = z.output<typeof numberSchema>;
type ApiValue = z.output<typeof valueSchema>;

/** Every field that any topic has: the union of the topics' shapes does not show them together. */
type AnyAsserted = { readonly [Key in KeyOf<Asserted>]?: FieldOf<Asserted, Key> | undefined };
type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type FieldOf<Union, Key extends PropertyKey> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/** What a claim of any topic asserts, in the one shape of the API. */
export function toValue(asserted: Asserted): ApiValue {
  const value: AnyAsserted = asserted;
  const numbers = listNumbers(value);
  return {
    text: describe(value, numbers),
    numbers,
    aspect: value.aspect ?? null,
    available: value.available ?? null,
    licence: value.licence ? toLicence(value.licence) : null,
    scope: value.scope ?? null,
    component: value.component ?? null,
    measure: value.measure ?? null,
    board: value.board ?? null,
    category: value.category ?? null,
    access: value.access ?? null,
    relation: value.relation ?? null,
    object: value.object ?? null,
    statement: value.statement ?? null,
    superlative: value.superlative ?? null,
  };
}

function listNumbers({ quantity, score, margin, rank }: AnyAsserted): ApiNumber[] {
  return [
    ...(quantity ? [toNumber(quantity)] : []),
    ...(score ? [toNumber(score, 'score')] : []),
    ...(margin ? [toNumber(margin, 'margin')] : []),
    ...(rank === undefined ? [] : [toRank(rank)]),
  ];
}

/** "weights, not available", "latency, about 38 s". */
function describe(
  { component, aspect, access, measure, scope, available, licence, statement }: AnyAsserted,
  numbers: readonly ApiNumber[],
) {
  const what = component ?? aspect ?? access ?? measure ?? scope;
  const isThere = available === undefined ? undefined : available ? 'available' : 'not available';
  const said = numbers.map(({ of, text }) => (of === 'quantity' ? text : `${of} ${text}`));
  return [what?.replaceAll('-', ' '), isThere, licence?.name, ...said, statement].filter((part) => part !== undefined).join(', ');
}

export function toNumber({ text, min, max, dimension, approximate }: Quantity, of: ApiNumber['of'] = 'quantity'): ApiNumber {
  return { of, text, min, max, unit: dimension === 'number' ? '' : BASE_UNIT[dimension], dimension, approximate };
}

function toRank(rank: number): ApiNumber {
  return { of: 'rank', text: String(rank), min: rank, max: rank, unit: BASE_UNIT.rank, dimension: 'rank', approximate: false };
}

export function toLicence({ text, name, url, osiApproved, restrictions }: Licence): z.output<typeof licenceSchema> {
  return { id: text, name, url, osi_approved: osiApproved, restrictions: [...restrictions] };
}

export function toConditions(conditions: Conditions = {}): z.output<typeof conditionsSchema> {
  return {
    variant: conditions.variant ?? null,
    hardware: conditions.hardware ?? null,
    precision: conditions.precision ?? null,
    resolution: conditions.resolution ?? null,
    clip_length: conditions.clipLength ?? null,
    steps: conditions.steps ?? null,
    playback: conditions.playback ?? null,
    mode: conditions.mode ?? null,
    board: conditions.board ?? null,
    category: conditions.category ?? null,
    day: conditions.day ?? null,
    region: conditions.region ?? null,
  };
}
