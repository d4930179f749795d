import type { AssessedKnowledgeBase } from '../../../assessment/index.ts';
import { STATUSES } from '../../../records/index.ts';
import { count, formatDay } from '../../markdown-twins/words.ts';
import { drawFrame, INNER } from './draw-frame.ts';
import { drawMark } from './draw-mark.ts';
import { isRightToLeft, toDrawable, type Covers } from './drawable.ts';
import { fitText } from './fit-text.ts';
import { column, row, words, type OgBox } from './node.ts';
import { GROUND, INK, PAPER } from './palette.ts';

/** The picture of every page that is not about one claim: what the site is for, and how much it holds. */
export function drawSite({ site, published, today }: AssessedKnowledgeBase, covers: Covers): OgBox {
  const tagline = toDrawable(site.data.tagline, covers);
  const { text, size } = fitText(tagline, { width: INNER, height: 230, line: 1.2 }, [72, 64, 56, 48, 40]);
  return drawFrame({
    name: toDrawable(site.data.name, covers),
    place: '',
    body: [
      column({ flexGrow: 1, justifyContent: 'center', alignItems: isRightToLeft(text) ? 'flex-end' : 'flex-start' }, [
        words(text, size, { whiteSpace: 'normal', lineHeight: 1.2 }),
      ]),
      row(
        { height: 96, gap: 30, alignItems: 'flex-start' },
        STATUSES.map((status) => drawMark(status, GROUND[status], PAPER, 44)),
      ),
    ],
    band: { ground: INK, left: [words(`${count(published.length, 'claim')} on record`, 52)], right: `as of ${formatDay(today)}` },
  });
}
