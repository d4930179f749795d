import { MARKS, type Mark } from '../marks.ts';
import { vector, type OgVector } from './node.ts';
import type { Status } from '../../../records/index.ts';

/** The mark of a status as on the site. `colour` of the mark, `ground` on which it stands, `side` in pixels. */
export function drawMark(status: Status, colour: string, ground: string, side: number): OgVector {
  const { solid, line, cut }: Mark = MARKS[status];
  const stroke = (path: string, ink: string) =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`;
  const parts = [
    solid === undefined ? '' : `<path d="${solid}" fill="${colour}"/>`,
    line === undefined ? '' : stroke(line, colour),
    cut === undefined ? '' : stroke(cut, ground),
  ];
  return vector(parts.join(''), side);
}
