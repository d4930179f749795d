import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { IsoDate, Quote } from '../../records/index.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as a sentence says it: 10 April 2026. */
export function sayDate(date: IsoDate): string {
  return longDate.format(new Date(date));
}

/** The name of a subject; its id where it is not on record. */
export function nameOf(id: string, { subjects }: AssessedKnowledgeBase): string {
  return subjects.get(id)?.data.name ?? id;
}

/** Where in which source something stands, with its words: "[heise-kling], section 2: “…”". */
export function citePlace(source: string, at: string | undefined, quote: Quote | undefined): string {
  return `[${source}]${at === undefined ? '' : `, ${at}`}${quote === undefined ? '' : `: “${quote.exact}”`}`;
}

/** The text with a capital at its start. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The values of a typed record as words: "aspect weights, available yes". */
export function sayFields(record: object): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${spell(name)} ${sayValue(value)}`)
    .join(', ');
}

/** `clipLength` as people write it. */
function spell(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function sayValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // Quantities and licences keep the words of their author.
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return String(value);
}

/** The text as a sentence of its own: a capital at its start, a full stop at its end. */
export function toSentence(text: string): string {
  return capitalise(/[.!?…]$/u.test(text) ? text : `${text}.`);
}
