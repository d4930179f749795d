import { Parser } from 'htmlparser2';
import { UserError } from '../user-error.ts';

// More than any article has: the time that a page takes grows with both.
const MOST_ELEMENTS = 50_000;
const DEEPEST = 300;

/**
 * Reads the tags of a page once, before anything is built from it.
 *
 * @throws {UserError} where elements are so many or so deep that the page is no article
 */
export function refuseBomb(html: string, name: string): void {
  let [elements, depth] = [0, 0];
  const refuse = (what: string) => {
    throw new UserError(`${name}: Unexpected ${what}, expected an article`, 'Copy the text of the article to a file, and check that.');
  };
  const parser = new Parser({
    onopentag() {
      if (++elements > MOST_ELEMENTS) refuse(`number of more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
      if (++depth > DEEPEST) refuse(`depth of more than ${String(DEEPEST)} elements within one another`);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}
