import { isQuantity, type Asserted, type Quantity } from '../../records/index.ts';
import { columnsOf, type ColumnOf } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

const { may } = columnsOf<Fields>();

const text = (name: string, description: string, field = name) =>
  may(name, 'string', description, (fields) => toPlain(fields[field]) as string | undefined);

const COLUMNS: readonly ColumnOf<Fields>[] = [
  text('aspect', 'Open source: which part is said to be open; all = open source as a whole.'),
  may('available', 'boolean', 'Whether it is there to be had.', (fields) => fields['available'] as boolean | undefined),
  text('licence', 'Open source: an SPDX expression, or the id of a named licence.'),
  text('access', 'Availability: the way to get at it.'),
  text('scope', 'Parameters: total, active or component.'),
  text('component', 'Open source and parameters: a named component.'),
  text('measure', 'Speed: what is measured.'),
  text('board', 'Benchmark: the id of the board.'),
  text('category', 'Benchmark: the category of the board.'),
  may('rank', 'integer', 'Benchmark: the place on the board.', (fields) => fields['rank'] as number | undefined),
  may('quantity', 'string', 'The number as it was written: a quantity, a score or a margin.', (fields) => findQuantity(fields)?.text),
  may(
    'quantity_min',
    'number',
    'Its lowest value in the base unit; empty with an upper bound only.',
    (fields) => findQuantity(fields)?.min,
  ),
  may(
    'quantity_max',
    'number',
    'Its highest value in the base unit; empty with a lower bound only.',
    (fields) => findQuantity(fields)?.max,
  ),
  may('dimension', 'string', 'What the number measures.', (fields) => findQuantity(fields)?.dimension),
  text('identity_relation', 'Identity: the kind of relation.', 'relation'),
  text('object', 'Identity: the id of the other side of the relation.'),
  text('statement', 'What is said, in a few words.'),
];

/** The columns of what a claim asserts or evidence observes, whatever its topic; a topic fills those that it has. */
export function listValueColumns<Item>(valueOf: (item: Item) => Asserted | undefined): readonly ColumnOf<Item>[] {
  return COLUMNS.map((column) => ({ ...column, read: (item) => column.read(valueOf(item) ?? {}) }));
}

/** The number of a value: its quantity, else the score or the margin. */
function findQuantity({ quantity, score, margin }: Fields): Quantity | null {
  const found = (quantity ?? score ?? margin) as Quantity | undefined;
  return found && isQuantity(found) ? found : null;
}

/** A value as its author wrote it: quantities and licences are kept as texts. */
export function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && typeof value.text === 'string') return value.text;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toPlain(part)]));
}
