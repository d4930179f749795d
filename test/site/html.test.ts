import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { PAGES } from '../browser/pages.ts';
import { listFiles } from './read-site.ts';

const { folder } = inject('site');

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Safari takes a list without bullets for no list, unless it says what it is.
      'no-redundant-role': 'off',
      // What scrolls is a region so that the keyboard reaches it by name; it is no section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** One page of each kind, and claims from the whole range. */
const claims = listFiles(folder).filter((file) => /^claims\/[^/]+\/index\.html$/u.test(file));
const chosen = claims.filter((_, index) => index % Math.ceil(claims.length / 20) === 0);
const files = new Set([...PAGES.map((page) => page.replace(/\?.*$/u, '').replace(/(?<=^|\/)$/u, 'index.html')), ...chosen]);

test.each([...files])('%s is valid HTML', (file) => {
  // A script fills what a template holds; axe reads the result in test/browser.
  const html = readFileSync(path.join(folder, file), 'utf8').replaceAll(/(<template[^>]*>).*?(<\/template>)/gsu, '$1$2');
  const messages = validator.validateStringSync(html, file).results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? ''}`)).toEqual([]);
});
