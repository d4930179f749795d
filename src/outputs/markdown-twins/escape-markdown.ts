/** Signs that Markdown (CommonMark or GitHub's) reads anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~#@]/gu;
const LINE_START = /^[-+=:]/u;
const LIST_NUMBER = /^(\d+)([.)])/u;
const ENTITY = /&(?=#?\w+;)/gu;

/** Text of others as Markdown that shows it as it stands: one line, with nothing that a reader of Markdown would take for markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(INLINE, '\\$&')
    .replaceAll(ENTITY, '\\&')
    .replaceAll('://', '\\://')
    .replaceAll(/www\./giu, (match) => `${match.slice(0, 3)}\\.`)
    .replace(LINE_START, '\\$&')
    .replace(LIST_NUMBER, '$1\\$2');
}

/** A text of several paragraphs, each escaped. */
export function escapeParagraphs(text: string): string {
  return text
    .split(/\n+/u)
    .map(escapeMarkdown)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A link whose words are the text of others. */
export function writeLink(words: string, address: string): string {
  return `[${escapeMarkdown(words)}](${encode(address)})`;
}

/** An address that is shown and cannot be followed. */
export function writeUnlinked(words: string, address: string): string {
  return `${escapeMarkdown(words)} (not safe to open: \`${encode(address)}\`)`;
}

/** What would end the address of a link, or begin something else in it. */
function encode(address: string): string {
  return address.replaceAll(/[\s()<>\\`]/gu, (sign) => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)));
}
