const ESCAPED = /[<>&\u2028\u2029]/gu;

/** A value as JSON that may stand in a script element: no text in it can end the element or begin another. */
export function toJsonLd(value: object): string {
  return JSON.stringify(value).replaceAll(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
