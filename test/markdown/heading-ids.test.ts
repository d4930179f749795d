import { expect, test } from 'vitest';
import { withHeadingIds } from '../../src/markdown/heading-ids.ts';

test.each([
  ['<h2>Who decides</h2>', '<h2 id="who-decides">Who decides</h2>'],
  ['<h3>Which yardstick for “<em>open</em>”?</h3>', '<h3 id="which-yardstick-for-open">Which yardstick for “<em>open</em>”?</h3>'],
  ['<h2>A</h2><p>x</p><h2>A</h2>', '<h2 id="a">A</h2><p>x</p><h2 id="a-1">A</h2>'],
  ['<h2>A 1</h2><h2>A</h2><h2>A</h2>', '<h2 id="a-1">A 1</h2><h2 id="a">A</h2><h2 id="a-2">A</h2>'],
  ['<h2>A</h2><h2>A</h2><h2>A 1</h2>', '<h2 id="a">A</h2><h2 id="a-1">A</h2><h2 id="a-1-1">A 1</h2>'],
  ['<h2>…</h2>', '<h2 id="section">…</h2>'],
])('%s', (html, expected) => {
  expect(withHeadingIds(html)).toBe(expected);
});

test('a prefix keeps them apart from the ids of the page', () => {
  expect(withHeadingIds('<h2>Evidence</h2><h2>Evidence</h2>', 'text-')).toBe(
    '<h2 id="text-evidence">Evidence</h2><h2 id="text-evidence-1">Evidence</h2>',
  );
});
