import { expect, test } from 'vitest';
import { render } from './render.ts';

const find = (body: string, words: string) => {
  const { prose } = render(body);
  return prose.at(prose.text.indexOf(words));
};

test('the text has a blank line between blocks', () => {
  expect(render('## A\n\nb\nc\n\n- d\n- **e**\n\n| f | g |\n| - | - |\n| h | `i` |').text).toBe('A\n\nb\nc\n\nd\n\ne\n\nf g\n\nh i');
});

test.each([
  ['a word', 10, 3],
  ['a\nb word', 11, 3],
  ['> a\n> b word', 11, 5],
  ['- a\n\n  b **word**', 12, 7],
  ['a \\_ &amp; word', 10, 12],
  ['a &amp;\nb \\* word', 11, 6],
  ['x [^first] y [word](claim:known)', 10, 15],
  ['| a | word |\n| - | - |', 10, 7],
])('the word of %j stands at %i:%i', (body, line, column) => {
  expect(find(body, 'word')).toMatchObject({ line, column });
});

test.each([
  ['a word', { claim: null, quoted: false }],
  ['> word', { claim: null, quoted: true }],
  ['`word`', { claim: null, quoted: true }],
  ['a [*word*](claim:known)', { claim: 'known', quoted: false }],
])('the context of %j', (body, context) => {
  expect(find(body, 'word')).toMatchObject(context);
});
