import { type IndexedText } from './claim-index.ts';

/** How a file of an index begins: its name and the version of its form. */
export const INDEX_MARK = 'assay-claims-1';
/** Field weights are written in thousandths. */
export const WEIGHT_UNIT = 1000;

/** Writes an index as bytes: the same claims give the same bytes. What follows from the words (postings, rarity) is derived again on reading. */
export function writeClaimIndex(index: IndexedText): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.text(INDEX_MARK);
  writer.number(index.fields.length);
  for (const { name, weight } of index.fields) {
    writer.text(name);
    writer.number(Math.round(weight * WEIGHT_UNIT));
  }
  writer.texts(index.ids);
  writer.texts(index.terms);
  for (const kind of index.kinds) writer.number(kind);
  for (let place = 0; place + 1 < index.starts.length; place++) writer.number((index.starts[place + 1] ?? 0) - (index.starts[place] ?? 0));
  for (const token of index.tokens) writer.number(token);
  return Uint8Array.from(writer.bytes);
}

function createWriter() {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  const number = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  const text = (value: string) => {
    const encoded = encoder.encode(value);
    number(encoded.length);
    for (const byte of encoded) bytes.push(byte);
  };
  /** Each after how many characters it shares with the one before. */
  const texts = (values: readonly string[]) => {
    number(values.length);
    let before = '';
    for (const value of values) {
      const shared = countShared(before, value);
      number(shared);
      text(value.slice(shared));
      before = value;
    }
  };
  return { bytes, number, text, texts };
}

/** How many characters two texts begin with alike, never half of a surrogate pair. */
function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return /[\uD800-\uDBFF]$/.test(a.slice(0, shared)) ? shared - 1 : shared;
}
