import { to } from '../address.ts';
import { findExcerpt, type Piece } from './excerpt.ts';
import { find } from './find-element.ts';
import type { Result } from './find.ts';
import { parseFragment } from './fragment.ts';

/** A row of the list, and the claim that it shows. */
export type Row = readonly [item: HTMLElement, result: Result];

const texts = new Map<string, Promise<string>>();

/** Writes below each row the sentence in which the asked words stand. The rows change together, so that the list moves once. */
export async function drawMatches(rows: readonly Row[], words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const excerpts = await Promise.all(rows.map(async ([, result]) => findExcerpt(await readText(result.fragment), words, result)));
  for (const [index, [item]] of rows.entries()) {
    const excerpt = excerpts[index];
    if (!excerpt) continue;
    const line = find('[data-part="matched"]', HTMLElement, item);
    line.replaceChildren(...excerpt.map(toNode));
    line.hidden = false;
  }
}

function toNode({ text, isMarked }: Piece): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** The text of a claim in the index, loaded once; empty where it cannot be: a row says enough without it. */
function readText(fragment: string): Promise<string> {
  const known = texts.get(fragment) ?? loadText(fragment).catch(() => '');
  texts.set(fragment, known);
  return known;
}

async function loadText(fragment: string): Promise<string> {
  const packed = await (await fetch(to(`pagefind/fragment/${fragment}.pf_fragment`))).blob();
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return parseFragment(await new Response(unpacked).text()).content;
}
