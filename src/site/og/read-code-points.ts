import { brotliDecompressSync } from 'node:zlib';

const HEADER_BYTES = 48;
/** Numbers by which WOFF2 knows tables; 63 says that four letters follow. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const NAMED = 63;
const UNTRANSFORMED_GLYPHS = 3;

/** Every code point for which a WOFF2 font has a glyph, as its table `cmap` says. @throws where the font has none that can be read. */
export function readCodePoints(font: Uint8Array): ReadonlySet<number> {
  const cmap = readCmap(font);
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const found = new Set<number>();
  for (let table = 0; table < view.getUint16(2); table++) {
    const at = view.getUint32(4 + table * 8 + 4);
    const format = view.getUint16(at);
    const points = format === 12 ? listGroups(view, at) : format === 4 ? listSegments(view, at) : [];
    for (const point of points) found.add(point);
  }
  if (found.size === 0) throw new Error('Unexpected font, expected WOFF2 with a cmap of format 4 or 12');
  return found;
}

/** The tables stand in one stream, one after the other, in the order of the directory: https://www.w3.org/TR/WOFF2/ */
function readCmap(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  let at = HEADER_BYTES;
  let start = 0;
  let cmap: readonly [start: number, end: number] = [0, 0];
  const readNumber = () => {
    let value = 0;
    for (let byte = 128; byte >= 128;) {
      byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
    }
    return value;
  };
  for (let tables = view.getUint16(12); tables > 0; tables--) {
    const flags = view.getUint8(at++);
    const table = flags & 63;
    if (table === NAMED) at += 4;
    const original = readNumber();
    const isTransformed = flags >> 6 !== (table === GLYF || table === LOCA ? UNTRANSFORMED_GLYPHS : 0);
    const end = start + (isTransformed ? readNumber() : original);
    if (table === CMAP) cmap = [start, end];
    start = end;
  }
  return brotliDecompressSync(font.subarray(at, at + view.getUint32(20))).subarray(...cmap);
}

function* listGroups(view: DataView, at: number): Generator<number> {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)];
    for (let point = first; point <= last; point++) yield point;
  }
}

function* listSegments(view: DataView, at: number): Generator<number> {
  const bytes = view.getUint16(at + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const [first, delta, offset] = [1, 2, 3].map((part) => view.getUint16(at + 16 + part * bytes + segment)) as [number, number, number];
    const place = at + 16 + 3 * bytes + segment + offset;
    for (let point = first; point <= last && point < 0xff_ff; point++) {
      const glyph = offset === 0 ? (point + delta) & 0xff_ff : view.getUint16(place + 2 * (point - first));
      if (glyph !== 0) yield point;
    }
  }
}
