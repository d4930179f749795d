/** How many models the page shows side by side. */
export const FEWEST = 2;
export const MOST = 4;

const PARAMETER = 'models';
const LONGEST = 60;
const MANY = 20;

/** The models that an address asks for. */
export interface Choice {
  /** Ids of models on record, each once, four at most. */
  readonly models: readonly string[];
  /** What the address names and the record does not know, as it was written. */
  readonly unknown: readonly string[];
  /** Ids of models on record beyond the fourth. */
  readonly surplus: readonly string[];
}

/** Reads the choice from the query part of an address, where `names` holds the name of each model on record by its id. */
export function readChoice(search: string, names: ReadonlyMap<string, string>): Choice {
  const asked = new URLSearchParams(search)
    .getAll(PARAMETER)
    .flatMap((list) => list.split(','))
    .map((text) => text.trim().slice(0, LONGEST))
    .filter((text) => text !== '')
    .slice(0, MANY);
  const known = [...new Set(asked.flatMap((text) => findModel(text, names) ?? []))];
  const unknown = [...new Set(asked.filter((text) => findModel(text, names) === null))];
  return { models: known.slice(0, MOST), unknown, surplus: known.slice(MOST) };
}

/** Writes the choice as the query part of an address. Ids need no encoding, and the comma stays readable. */
export function writeChoice(models: readonly string[]): string {
  const chosen = models.filter((id) => id !== '');
  return chosen.length === 0 ? '' : `?${PARAMETER}=${chosen.map((id) => encodeURIComponent(id)).join(',')}`;
}

/** What is wrong with a choice, in a sentence or two; empty where nothing is. */
export function describeFaults({ unknown, surplus }: Choice, names: ReadonlyMap<string, string>): string {
  const listed = unknown.map((text) => `“${text}”`);
  return [
    unknown.length > 0 &&
      `The address names ${say(listed)}, ${unknown.length === 1 ? 'which is no model' : 'which are no models'} on record. Choose from the list instead.`,
    surplus.length > 0 && `At most ${MOST} models stand side by side; left out: ${say(surplus.map((id) => names.get(id) ?? id))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the page shows, in a sentence for those who hear it. */
export function describeChoice(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return 'Choose two models to compare.';
  return names.length === 1 ? `${only} alone is shown. Choose a second model.` : `${say(names)}, side by side.`;
}

function say(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** The model of an id; a name, or an id with other capitals, dots and hyphens, leads to it too. */
function findModel(text: string, names: ReadonlyMap<string, string>): string | null {
  if (names.has(text)) return text;
  const folded = fold(text);
  if (folded === '') return null;
  for (const [id, name] of names) if (fold(id) === folded || fold(name) === folded) return id;
  return null;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
