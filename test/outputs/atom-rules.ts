import { convert } from 'xmlbuilder2';

type Element = Readonly<Record<string, unknown>>;

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
/** How often an element may stand in another: RFC 4287, 4.1.1 and 4.1.2. */
const FEED = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, 99],
  link: [1, 99],
  rights: [0, 1],
  subtitle: [0, 1],
  entry: [0, 100],
} as const;
const ENTRY = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [1, 1],
  category: [0, 99],
  link: [1, 99],
} as const;

/** What in a document breaks the rules of an Atom feed, a sentence each. Throws where it is not well-formed. */
export function findAtomBreaches(xml: string): readonly string[] {
  const { feed } = parse(xml);
  if (feed?.['@xmlns'] !== ATOM) return ['the root is no feed of Atom'];
  const entries = listOf(feed['entry']);
  const ids = entries.map((entry) => textOf(entry['id']));
  return [
    ...checkParts('feed', feed, FEED),
    ...entries.flatMap((entry) => checkParts(textOf(entry['id']), entry, ENTRY)),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} comes twice`),
    ...(listOf(feed['link']).some((link) => link['@rel'] === 'self') ? [] : ['the feed does not name itself']),
    ...(/<entry>[\s\S]*<\/entry>\s*<(?!\/feed|entry)/u.test(xml) ? ['something of the feed stands after an entry'] : []),
  ];
}

/** The ids of the entries of a feed. */
export function readIds(xml: string): readonly string[] {
  return listOf(parse(xml).feed?.['entry']).map((entry) => textOf(entry['id']));
}

function parse(xml: string): { readonly feed?: Element } {
  const { feed } = convert(xml, { format: 'object' }) as { feed?: Element };
  return feed ? { feed: gather(feed) } : {};
}

/** Elements of one name that do not follow one another come as a list of their parents' parts: gathers them by name. */
function gather(element: Element): Element {
  const { '#': parts, ...rest } = element;
  if (!Array.isArray(parts)) return element;
  const named = (parts as readonly Element[]).flatMap((part) => Object.entries(part));
  const byName = Map.groupBy(named, ([name]) => name);
  return { ...rest, ...Object.fromEntries([...byName].map(([name, list]) => [name, unwrap(list.flatMap(([, value]) => value))])) };
}

function unwrap(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function checkParts(name: string, element: Element, counts: Readonly<Record<string, readonly [number, number]>>): readonly string[] {
  const names = Object.keys(element).filter((key) => !key.startsWith('@'));
  const links = listOf(element['link']);
  const kinds = links.map((link) => `${String(link['@rel'])} ${String(link['@type'])}`);
  return [
    ...names.filter((key) => !(key in counts)).map((key) => `${name}: unexpected ${key}`),
    ...Object.entries(counts)
      .filter(([key, [least, most]]) => listOf(element[key]).length < least || listOf(element[key]).length > most)
      .map(([key]) => `${name}: ${key} comes ${listOf(element[key]).length} times`),
    ...['updated', 'published']
      .filter((key) => key in element && !DATE_TIME.test(textOf(element[key])))
      .map((key) => `${name}: ${key} is no date of RFC 3339`),
    ...[textOf(element['id']), ...links.map((link) => String(link['@href']))]
      .filter((address) => !URL.canParse(address))
      .map((address) => `${name}: "${address}" is not absolute`),
    ...kinds.filter((kind, index) => kinds.indexOf(kind) < index).map((kind) => `${name}: two links ${kind}`),
    ...(textOf(element['title']).trim() === '' ? [`${name}: no title`] : []),
    ...listOf(element['category'])
      .filter((category) => !category['@term'])
      .map(() => `${name}: a category without a term`),
  ];
}

function listOf(value: unknown): readonly Element[] {
  return value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as readonly Element[]);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && '#' in value ? String(value['#']) : '';
}
