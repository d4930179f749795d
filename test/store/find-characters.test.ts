import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCharacters } from '../../src/store/find-characters.ts';
import { parseYaml } from '../../src/store/parse-yaml.ts';

const placesOf = (body: string) =>
  findCharacters(body, 'a.md', 5).map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);

describe('characters that cannot be seen', () => {
  test.each([
    ['a\u0007', ['file-characters 5:2']],
    ['a\n\u202Eb\n\u2066c', ['file-characters 6:1', 'file-characters 7:1']],
    ['x \uD800', ['file-characters 5:3']],
    ['x \u0085', ['file-characters 5:3']],
    ['by number &#x202E; and &#8294;', ['file-characters 5:11']],
    ['a\tb 快乐马 😀 é &#x41; &#x7FFFFF;', []],
  ])('%j in a body', (body, expected) => {
    expect(placesOf(body)).toEqual(expected);
  });

  test.each([
    ['text: "a\\e[31mb"', 7],
    ['text: "\\uD800"', 7],
    ['text: "a\\r"', 7],
    ['text: a\u202Eb', 7],
    ['"a\\0": x', 1],
    ['text: [{ deep: "\\u2069" }]', 16],
  ])('%j in YAML', (yaml, column) => {
    const { value, problems } = parseYaml(yaml, 'a.yaml');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'file-characters', line: 1, column }]);
  });

  test('no message repeats one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        findCharacters(text, 'a.md', 1).every(
          ({ message, hint }) => findCharacters(message + hint, 'a.md', 1).length === 0 || text.includes('&#'),
        ),
      ),
    );
  });
});
