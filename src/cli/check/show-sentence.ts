import { cutAtMarks, type Mark } from '../../matching/report/list-marks.ts';
import type { Sentence } from '../../matching/reading/index.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/text.ts';

// Private-use characters: the text is wrapped with them in it, and no article keeps its own.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
/** How much of a long sentence is shown to either side of its marks. */
const AROUND = 200;
const LONG = 800;

/** A sentence in lines of at most `width` columns, its marked words in colour, or within « and » where there is none. */
export function showSentence(sentence: Sentence, marks: readonly Mark[], width: number, paint: Paint): readonly string[] {
  const span = findExcerpt(sentence, marks);
  const shown = cutAtMarks(marks, span)
    .map(({ start, end, marks: here }) => {
      const words = sentence.text.slice(start - sentence.start, end - sentence.start).replaceAll(/[\uE000\uE001]/gu, '\uFFFD');
      return here.length === 0 ? words : `${OPEN}${words}${CLOSE}`;
    })
    .join('');
  const before = span.start > sentence.start ? '… ' : '';
  const after = span.end < sentence.end ? ' …' : '';
  return paintMarks(wrap(`${before}${shown}${after}`, width), paint);
}

/** The whole sentence, or of a very long one what stands around its marks. */
function findExcerpt({ start, end, text }: Sentence, marks: readonly Mark[]): { start: number; end: number } {
  if (text.length <= LONG) return { start, end };
  const first = marks[0] ?? { start, end: start };
  const reach = first.start + LONG;
  const last = Math.max(first.end, ...marks.filter((mark) => mark.end <= reach).map((mark) => mark.end));
  return { start: Math.max(start, first.start - AROUND), end: Math.min(end, last + AROUND) };
}

function paintMarks(lines: readonly string[], paint: Paint): readonly string[] {
  const isPlain = paint('bold', 'x') === 'x';
  if (isPlain) return lines.map((line) => line.replaceAll(OPEN, '«').replaceAll(CLOSE, '»'));
  let isOpen = false;
  return lines.map((line) =>
    line
      .split(/([\uE000\uE001])/u)
      .map((part) => {
        if (part === OPEN || part === CLOSE) {
          isOpen = part === OPEN;
          return '';
        }
        return isOpen && part !== '' ? paint(['bold', 'underline'], part) : part;
      })
      .join(''),
  );
}
