import { expect, test } from 'vitest';
import { describeAge } from '../../../src/site/embed/age.ts';
import { writeEmbedCode } from '../../../src/outputs/embeds/embed-code.ts';

const at = (now: string, asOf = '2026-04-10', built = '2026-11-22') => describeAge(asOf, built, new Date(`${now}T12:00:00Z`), 'en');

test.each([
  ['2026-04-10', 'today'],
  ['2026-04-30', '20 days ago'],
  ['2026-11-22', '7 months ago'],
  ['2029-04-10', '3 years ago'],
  ['2026-01-01', 'today'],
])('on %s a card of 10 April 2026 is of %s', (now, words) => {
  expect(at(now).words).toBe(words);
});

test('a card says that it is old by the day on which it was built, not by that of its evidence', () => {
  expect(at('2026-11-23').isOld).toBe(false);
  expect(at('2027-03-01').isOld).toBe(true);
});

test('nothing in a claim ends the attribute that it stands in', () => {
  expect(writeEmbedCode('https://a.example/embed/x/', '"><script>alert(1)</script>&')).toBe(
    '<iframe src="https://a.example/embed/x/" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;" width="600" height="240" loading="lazy"></iframe>',
  );
});
