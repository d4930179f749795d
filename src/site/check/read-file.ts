import { isHtml, readHtml } from './read-html.ts';

/** Bytes: the checker reads a million characters, and a text of ours is never longer. */
const LARGEST = 5_000_000;

/** The text of a chosen file. @throws {RangeError} with words for the reader where it is too large. */
export async function readFile(file: File): Promise<string> {
  if (file.size > LARGEST) throw new RangeError(`${file.name} is larger than ${String(LARGEST / 1_000_000)} MB.`);
  return toText(await file.text(), /\.x?html?$/iu.test(file.name));
}

/** A text as it can be checked: of a page's source, the words. */
export function toText(text: string, isPage = false): string {
  return isPage || isHtml(text) ? readHtml(text) : text;
}
