import { cutText, measureText, REGULAR } from './fit-text.ts';
import { column, OG_SIZE, row, vector, words, type OgBox, type OgNode } from './node.ts';
import { INK, PAPER, QUIET } from './palette.ts';

export const MARGIN = 72;
/** Width of what stands between the margins. */
export const INNER = OG_SIZE.width - 2 * MARGIN;
export const HEADER_HEIGHT = 64;
export const HEADER_TOP = 48;
export const BAND_HEIGHT = 148;

const NAME_SIZE = 40;
const PLACE_SIZE = 32;
const BRAND_SIDE = 48;

/** The balance of the site's header. */
const BRAND = [
  `<path d="M8 1v14M3.5 15h9M2 4.2h12" fill="none" stroke="${INK}" stroke-width="1.25" stroke-linecap="round"/>`,
  `<path d="M2.6 4.2l-2.2 5.2h4.4zM13.4 4.2l-2.2 3.4h4.4z" fill="${INK}"/>`,
].join('');

export interface Frame {
  /** The name of the site. */
  readonly name: string;
  /** What the picture is about, in a few words: beside the name, where there is room. */
  readonly place: string;
  /** Between header and band. */
  readonly body: readonly OgNode[];
  readonly band: { readonly ground: string; readonly left: readonly OgNode[]; readonly right: string };
}

/** The picture as a whole: the site's name, what it shows, and at its foot a band in the colour of the status. */
export function drawFrame({ name, place, body, band }: Frame): OgBox {
  return column({ width: OG_SIZE.width, height: OG_SIZE.height, backgroundColor: PAPER, color: INK, fontWeight: 600 }, [
    column({ height: OG_SIZE.height - BAND_HEIGHT, padding: `${String(HEADER_TOP)}px ${String(MARGIN)}px 0`, overflow: 'hidden' }, [
      drawHeader(name, place),
      ...body,
    ]),
    row(
      {
        height: BAND_HEIGHT,
        padding: `0 ${String(MARGIN)}px`,
        backgroundColor: band.ground,
        color: PAPER,
        justifyContent: 'space-between',
        overflow: 'hidden',
      },
      [row({ gap: 28 }, band.left), words(band.right, 38, { fontWeight: 400 })],
    ),
  ]);
}

function drawHeader(name: string, place: string): OgBox {
  const room = INNER - BRAND_SIDE - 16 - measureText(name) * NAME_SIZE - 48;
  const about = room < PLACE_SIZE * 6 ? '' : cutText(place, room / PLACE_SIZE / REGULAR);
  return row({ height: HEADER_HEIGHT, justifyContent: 'space-between' }, [
    row({ gap: 16 }, [vector(BRAND, BRAND_SIDE), words(name, NAME_SIZE)]),
    words(about, PLACE_SIZE, { fontWeight: 400, color: QUIET }),
  ]);
}
