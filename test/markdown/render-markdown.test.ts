import { describe, expect, test } from 'vitest';
import { listProblems, render } from './render.ts';

const cite = (id: string, number: number) =>
  `<sup><a href="#evidence-${id}" class="citation" aria-label="Evidence ${number}">[${number}]</a></sup>`;

describe('citations', () => {
  test.each([
    ['b[^second] a[^first]', `<p>b${cite('second', 2)} a${cite('first', 1)}</p>`],
    ['huge![^first]', `<p>huge!${cite('first', 1)}</p>`],
    ['`[^first]` \\[^first] [^] [^', '<p><code>[^first]</code> [^first] [^] [^</p>'],
    ['```\n[^first]', '<pre><code>[^first]\n</code></pre>'],
    ['[^first](foo)', `<p>${cite('first', 1)}(foo)</p>`],
  ])('%j', (body, html) => {
    expect(render(body)).toMatchObject({ html, problems: [] });
  });

  test('come back in order of first citation', () => {
    expect(render('[^second] [^first] [^second]').citations).toEqual(['second', 'first']);
  });

  test('leave no trace in the text', () => {
    expect(render('It is so [^first]. Yes[^second].').text).toBe('It is so. Yes.');
  });

  test('are read after an open fence and before a table', () => {
    expect(render('[^first]\n\n| a[^second] |\n| - |\n\n```\nopen').citations).toEqual(['first', 'second']);
  });
});

describe('links', () => {
  test.each([
    ['[w](claim:known)', '<p><a href="/base/claims/known/" title="A &#x22;known&#x22; claim">w</a></p>'],
    ['[w][k]\n\n[k]: claim:known', '<p><a href="/base/claims/known/" title="A &#x22;known&#x22; claim">w</a></p>'],
    ['[w](/method/)', '<p><a href="/base/method/">w</a></p>'],
    ['[w](#part)', '<p><a href="#part">w</a></p>'],
    ['<mailto:a@b.example>', '<p><a href="mailto:a@b.example">mailto:a@b.example</a></p>'],
    ['https://a.example/b', '<p><a href="https://a.example/b" rel="nofollow noopener">https://a.example/b</a></p>'],
  ])('%j', (body, html) => {
    expect(render(body)).toMatchObject({ html, problems: [] });
  });

  test('name the claims that they lead to', () => {
    expect(render('[a](claim:known) [b](claim:known)').claimLinks).toEqual(['known']);
  });
});

describe('headings', () => {
  test('move down, at most to the sixth level', () => {
    expect(render('## Two\n\n###### Six').html).toBe('<h3>Two</h3>\n<h6>Six</h6>');
  });
});

describe('text that only looks like markup', () => {
  test.each(['at 3:30 in 16:9', 'qwen:72b and :b:', '1.0', '::name', '~38 s or 38~40 and 50~60', '2 * 3 * 4', 'a_b_c'])('%s', (body) => {
    expect(render(body)).toMatchObject({ html: `<p>${body}</p>`, text: body, problems: [] });
  });
});

describe('problems', () => {
  test.each([
    ['a [^nope] [^First] [^two words]', ['10:3 citation-unknown', '10:11 citation-unknown', '10:20 citation-unknown']],
    ['a\n\n[^first]: b\n\n[^two words]: c', ['12:1 citation-defined', '14:1 citation-defined']],
    ['[a [^first]](https://a.example)', ['10:4 citation-in-link']],
    ['> a\n> [b](claim:nope)', ['11:3 claim-unknown']],
    ['<div>\na\n</div>\n\nb <i>c</i> <!-- d -->', ['10:1 raw-html', '14:3 raw-html', '14:7 raw-html', '14:12 raw-html']],
    ['![a](https://a.example/a.png) ![b][c]\n\n[c]: /c.png', ['10:1 image', '10:31 image']],
    ['a\n\n# One', ['12:1 heading-1']],
    ['One\n===', ['10:1 heading-1']],
    ['https://a.example/b[^first]', ['10:1 unsafe-address']],
  ])('%j', (body, expected) => {
    expect(listProblems(body)).toEqual(expected);
  });

  test.each([
    'javascript:x',
    'JaVaScRiPt:x',
    'java&#10;script:x',
    'data:text/html,x',
    'vbscript:x',
    '//a.example',
    '/\\a.example',
    '/&#9;/a.example',
    'b.html',
    'ftp://a.example',
    'http:a.example',
    '',
    '<a b>',
    'https://',
  ])('the address %j', (address) => {
    expect(listProblems(`[a](${address})`)).toEqual(['10:1 unsafe-address']);
    expect(render(`[a](${address})`).html).toBe('<p>a</p>');
    expect(render(`[a][b]\n\n[b]: ${address || '<>'}`).html).toBe('<p>[a][b]</p>');
  });
});
