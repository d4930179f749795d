import { type ClaimIndex, type IndexedText, TERM_NUMBER, TERM_STOP } from './claim-index.ts';
import { listGrams } from './grams.ts';

// Found on the training questions of two corpora; the curve is flat around them.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

/** Derives what searching needs from the words of the claims: postings with their scores, rarity, letter sequences. */
export function prepareIndex(text: IndexedText): ClaimIndex {
  const { documents, frequencies, starts } = invert(text);
  const count = text.ids.length;
  const idf = Float32Array.from(text.terms, (_, term) => {
    const held = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    return Math.log(1 + (count - held + 0.5) / (held + 0.5));
  });
  const impacts = new Float32Array(documents.length);
  for (let term = 0; term < text.terms.length; term++) {
    for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
      const frequency = frequencies[place] ?? 0;
      impacts[place] = ((idf[term] ?? 0) * frequency * (SATURATION + 1)) / (frequency + SATURATION);
    }
  }
  return {
    ...text,
    codes: new Map(text.terms.map((term, code) => [term, code])),
    idf,
    postingStarts: starts,
    postingDocuments: documents,
    postingImpacts: impacts,
    grams: groupByGram(text),
  };
}

/** The documents of each term with how often it stands there, weighed by field and length (BM25F). */
function invert(text: IndexedText) {
  const normal = weighPlaces(text);
  const starts = countPostings(text);
  const size = starts[text.terms.length] ?? 0;
  const documents = new Uint32Array(size);
  const frequencies = new Float32Array(size);
  const ends = starts.slice();
  eachField(text, (document, field, from, to) => {
    const weight = normal(field, to - from);
    for (let place = from; place < to; place++) {
      const term = text.tokens[place] ?? 0;
      const end = ends[term] ?? 0;
      const again = end > (starts[term] ?? 0) && documents[end - 1] === document;
      const posting = again ? end - 1 : end;
      documents[posting] = document;
      frequencies[posting] = (frequencies[posting] ?? 0) + weight;
      if (!again) ends[term] = end + 1;
    }
  });
  return { documents, frequencies, starts };
}

function countPostings(text: IndexedText): Uint32Array {
  const last = new Int32Array(text.terms.length).fill(-1);
  const starts = new Uint32Array(text.terms.length + 1);
  eachField(text, (document, _field, from, to) => {
    for (let place = from; place < to; place++) {
      const term = text.tokens[place] ?? 0;
      if (last[term] === document) continue;
      last[term] = document;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
  });
  for (let term = 0; term < text.terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

/** What one word of a field counts, by the field and by how long the field is here against its mean. */
function weighPlaces({ fields, ids, starts }: IndexedText): (field: number, length: number) => number {
  const totals = fields.map(() => 0);
  for (let place = 0; place + 1 < starts.length; place++) {
    const field = place % fields.length;
    totals[field] = (totals[field] ?? 0) + (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  }
  return (field, length) => {
    const mean = Math.max(1, (totals[field] ?? 0) / ids.length);
    return (fields[field]?.weight ?? 1) / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
  };
}

function eachField({ ids, fields, starts }: IndexedText, visit: (document: number, field: number, from: number, to: number) => void): void {
  for (let document = 0; document < ids.length; document++) {
    for (let field = 0; field < fields.length; field++) {
      const place = document * fields.length + field;
      visit(document, field, starts[place] ?? 0, starts[place + 1] ?? 0);
    }
  }
}

function groupByGram({ terms, kinds }: IndexedText): ReadonlyMap<string, readonly number[]> {
  const grams = new Map<string, number[]>();
  terms.forEach((term, code) => {
    if (((kinds[code] ?? 0) & (TERM_STOP | TERM_NUMBER)) !== 0) return;
    for (const gram of listGrams(term)) {
      const known = grams.get(gram);
      if (known === undefined) grams.set(gram, [code]);
      else known.push(code);
    }
  });
  return grams;
}
