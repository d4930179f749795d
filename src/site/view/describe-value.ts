import type {
  Asserted,
  Availability,
  Benchmark,
  Identity,
  Licence,
  OpenSource,
  Parameters,
  Speed,
  Statement,
} from '../../records/index.ts';

/** Names a subject by its id. */
export type NameOf = (subject: string) => string;

/** What a claim asserts, or evidence observed, in a few words: "weights: not available", "about 38 s latency". */
export function describeValue(value: Asserted, nameOf: NameOf): string {
  if ('aspect' in value) return describeOpenness(value);
  if ('scope' in value) return describeParameters(value);
  if ('measure' in value) return describeSpeed(value);
  if ('board' in value) return describeBenchmark(value, nameOf);
  if ('access' in value) return describeAvailability(value);
  if ('relation' in value) return describeIdentity(value, nameOf);
  return describeStatement(value);
}

function describeOpenness({ aspect, available, licence, component }: OpenSource): string {
  const what = component ?? (aspect === 'all' ? 'everything' : aspect.replaceAll('-', ' '));
  return [`${what}: ${available ? 'available' : 'not available'}`, licence && describeLicence(licence)].filter(Boolean).join(', ');
}

function describeLicence({ name, osiApproved }: Licence): string {
  return `${name} (${osiApproved ? 'approved' : 'not approved'} by the Open Source Initiative)`;
}

function describeParameters({ quantity, scope, component }: Parameters): string {
  return `${quantity.text} (${component ?? scope})`;
}

function describeSpeed({ measure, quantity }: Speed): string {
  return `${measure.replaceAll('-', ' ')}: ${quantity.text}`;
}

function describeBenchmark({ board, category, score, rank, margin, statement }: Benchmark, nameOf: NameOf): string {
  const parts = [
    score && `score ${score.text}`,
    rank !== undefined && `rank ${rank}`,
    margin && `margin ${margin.text}`,
    statement,
    category && `in ${category}`,
    `on ${nameOf(board)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function describeAvailability({ access, available, statement }: Availability): string {
  const what = access === 'any' ? 'any public access' : access === 'api' ? 'API' : access.replaceAll('-', ' ');
  return [`${what}: ${available ? 'available' : 'not available'}`, statement].filter(Boolean).join(', ');
}

function describeIdentity({ relation, object, statement }: Identity, nameOf: NameOf): string {
  const shown = object !== undefined && !statement.includes(nameOf(object)) ? ` (${relation}: ${nameOf(object)})` : '';
  return `${statement}${shown}`;
}

function describeStatement({ statement, quantity }: Statement): string {
  return quantity && !statement.includes(quantity.text) ? `${statement} (${quantity.text})` : statement;
}
