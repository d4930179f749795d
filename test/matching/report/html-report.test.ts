import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toHtmlReport } from '../../../src/matching/report/to-html-report.ts';
import { ARTICLE, check, HOSTILE, RECORDS } from './articles.ts';

const write = (text: string, title = 'a.md') =>
  toHtmlReport({ title, today: '2026-04-10', mentions: check(text), text, addressOf: (id) => `https://assay.example/claims/${id}/` });
const parse = (html: string) => parseHTML(html).document;
const listTexts = (page: ReturnType<typeof parse>, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the page', () => {
  const page = parse(write(ARTICLE));

  test('marks the words of each finding, in the order of the article and by its kind', () => {
    expect([...page.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent])).toEqual([
      ['repeats-unsound', '9 billion parameters'],
      ['repeats', '7 billion parameters'],
      ['contradicts', '12 billion** parameters'],
      ['new', '3 billion active parameters'],
    ]);
  });

  test('leads from each mark to its finding and back', () => {
    for (const number of [1, 2, 3, 4]) {
      expect(page.querySelector(`sup a#m${String(number)}`)?.getAttribute('href')).toBe(`#f${String(number)}`);
      expect(page.querySelector(`li#f${String(number)} a[href="#m${String(number)}"]`)).not.toBeNull();
    }
  });

  test('shows what repeats a refuted claim first, and the claim with status, day and reason', () => {
    expect(listTexts(page, 'h2')).toEqual(['See first', 'The text', 'Findings']);
    expect(listTexts(page, 'ul a')).toEqual(['Repeats a refuted claim']);
    const finding = page.querySelector('#f1');
    expect(finding?.querySelector('a[href^="https:"]')?.getAttribute('href')).toBe('https://assay.example/claims/lantern-2-9b/');
    expect(finding?.textContent).toMatch(/refuted as of 2026-04-10\. .+Matched: subject by name; same number\./su);
    expect(finding?.textContent).toContain('attributed: “Lantern Labs says”');
  });

  test('needs nothing but itself', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  test('never calls a sentence true or checked', () => {
    expect(page.querySelector('main')?.textContent).not.toMatch(/\b(?:true|correct|already checked|verified)\b/iu);
  });

  test('shows claims in like words beside what is not on record, with their status', () => {
    const [claim] = RECORDS.claims;
    const mentions = check(ARTICLE).map((mention) => ({ ...mention, similar: claim ? [{ claim, shared: [] }] : [] }));
    const similar = parse(
      toHtmlReport({ title: 'a', today: '2026-04-10', mentions, text: ARTICLE, addressOf: (id) => `https://a.example/${id}/` }),
    );
    expect(similar.querySelector('#f4 ul')?.textContent.trim()).toBe(`${claim?.text ?? ''} (${claim?.status ?? ''})`);
  });

  test('says so where nothing can be checked', () => {
    expect(parse(write('What a lovely lamp.')).querySelector('main')?.textContent).toContain('No sentence asserts anything');
  });

  test('keeps several articles apart', () => {
    const report = {
      title: 'a',
      today: '2026-04-10',
      mentions: check(ARTICLE),
      text: ARTICLE,
      addressOf: (id: string) => `https://a.example/${id}`,
    };
    const both = parse(toHtmlReport(report, { ...report, title: 'b' }));
    const ids = [...both.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(listTexts(both, 'h1')).toEqual(['a', 'b']);
  });
});

describe('whatever an article holds is text', () => {
  const ALLOWED = new Set('html head meta title style body main h1 h2 p span time ul ol li a div mark sup blockquote strong'.split(' '));

  const demandSafe = (html: string) => {
    const page = parse(html);
    for (const element of page.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.tagName.toLowerCase());
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^src$|^style$/u);
        if (name === 'href') expect(value).toMatch(/^(?:#|https:\/\/assay\.example\/)/u);
      }
    }
    expect(html).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
  };

  test.each(HOSTILE)('%j', (words) => {
    demandSafe(write(`${words} Lantern 2 has 9 billion parameters ${words}.\n\n${words}`, words));
  });

  test('and stays what it was', () => {
    const words = '<b>&amp; "x" \'y\'</b>';
    expect(parse(write(`Lantern 2 has 9 billion parameters ${words}.`)).querySelector('.article')?.textContent).toContain(words);
  });

  test('for any text', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, ARTICLE, '\n\n', ' '), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        demandSafe(write(pieces.join(' ')));
      }),
      { numRuns: 60 },
    );
  });
});
