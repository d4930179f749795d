import { createByteReader } from './byte-reader.ts';
import { type ClaimIndex, type IndexedField, TERM_NAME, TERM_NUMBER, TERM_STOP } from './claim-index.ts';
import { prepareIndex } from './prepare-index.ts';
import { INDEX_MARK, WEIGHT_UNIT } from './write-index.ts';

const KINDS = TERM_STOP + TERM_NUMBER + TERM_NAME + 1;

/** Reads what `writeClaimIndex` wrote. @throws RangeError when the bytes are something else, or cut off */
export function readClaimIndex(bytes: Uint8Array): ClaimIndex {
  const reader = createByteReader(bytes);
  if (reader.text() !== INDEX_MARK) throw reader.fail('beginning', INDEX_MARK);
  const fields: readonly IndexedField[] = reader.list(() => ({ name: reader.text(), weight: reader.number() / WEIGHT_UNIT }));
  const ids = readTexts(reader);
  const terms = readTexts(reader);
  const kinds = Uint8Array.from(terms, () => reader.below(KINDS));
  const starts = new Uint32Array(reader.atMost(ids.length * fields.length) + 1);
  for (let place = 1; place < starts.length; place++) starts[place] = reader.atMost((starts[place - 1] ?? 0) + reader.number());
  const tokens = new Uint32Array(starts.at(-1) ?? 0);
  for (let place = 0; place < tokens.length; place++) tokens[place] = reader.below(terms.length);
  reader.end();
  return prepareIndex({ ids, fields, terms, kinds, tokens, starts });
}

/** Texts that each say how many characters they share with the one before. */
function readTexts(reader: ReturnType<typeof createByteReader>): readonly string[] {
  let before = '';
  return reader.list(() => {
    const shared = reader.below(before.length + 1);
    before = before.slice(0, shared) + reader.text();
    return before;
  });
}
