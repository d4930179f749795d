import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { atomFeed } from '../../src/outputs/atom-feed.ts';
import { JSON_SCHEMAS, OUTPUTS, type OutputContext } from '../../src/outputs/index.ts';
import { jsonFeed } from '../../src/outputs/json-feed.ts';
import { buildBase, buildClaim, DAY } from '../builders.ts';

const CONTEXT: OutputContext = {
  absolute: (path) => `https://x.example/${path}`,
  body: () => ({ html: '<p>a\u0001b ]]> &amp; &lt;script&gt; 模型 😀</p>', text: 'a\u0001b' }),
};
// The store refuses control characters; this one it lets through, and XML does not.
const EVIL = 'The <b>model</b> & "its" 15 ]]> \uFFFE billion.';
const base = buildBase({
  'claims/one.md': buildClaim({ text: EVIL, recordedOn: DAY }),
  'claims/hidden.md': buildClaim({ text: 'A draft.', record: 'draft' }),
});

describe('every output', () => {
  test.each(OUTPUTS.map((output) => [output.id, output] as const))('%s writes relative paths, and the same bytes again', (_id, output) => {
    const files = output.files(base, CONTEXT);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
    expect(output.files(base, CONTEXT)).toEqual(files);
  });
});

describe('the Atom feed', () => {
  test('stays well-formed, and says the same, whatever a claim says', () => {
    const xml = atomFeed.files(base, CONTEXT)[0]?.content ?? '';
    expect(() => create(xml)).not.toThrow();
    expect(decode(/<title>(Self-reported.*)<\/title>/u.exec(xml)?.[1] ?? '')).toBe(
      'Self-reported: The <b>model</b> & "its" 15 ]]> \uFFFD billion.',
    );
    const html = decode(/<content type="html">(.*?)<\/content>/su.exec(xml)?.[1] ?? '');
    expect(html).toMatch(/<p>a\uFFFDb \]\]> &amp; &lt;script&gt; 模型 😀<\/p>$/u);
  });
});

/** What an XML parser makes of a text. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('the JSON Feed', () => {
  test('holds published claims only, with the typed claim', () => {
    const feed = JSON.parse(jsonFeed.files(base, CONTEXT)[0]?.content ?? '') as { items: { id: string; _assay: { claim: unknown } }[] };
    expect(feed.items.map(({ id }) => id)).toEqual(['https://x.example/claims/one/']);
    expect(feed.items[0]?._assay.claim).toMatchObject({
      text: EVIL,
      topic: 'parameters',
      asserted: { scope: 'total', quantity: { text: '15 B', min: 15e9, max: 15e9 } },
    });
  });
});

describe('the JSON Schemas', () => {
  test('name every kind of record and refuse unknown fields', () => {
    const schemas = JSON_SCHEMAS();
    expect(schemas.map(({ name }) => name)).toEqual(['claim', 'page', 'retired', 'site', 'source', 'subject']);
    expect(JSON.stringify(schemas.find(({ name }) => name === 'subject')?.schema)).toContain('"additionalProperties":false');
  });
});
