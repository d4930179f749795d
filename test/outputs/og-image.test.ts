import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawClaim } from '../../src/outputs/embeds/og/draw-claim.ts';
import { isRightToLeft, keepsMost, toDrawable } from '../../src/outputs/embeds/og/drawable.ts';
import { cutText, fitText, measureText } from '../../src/outputs/embeds/og/fit-text.ts';
import type { OgNode, OgText } from '../../src/outputs/embeds/og/node.ts';
import { deriveOgImages, describeOgImage } from '../../src/outputs/embeds/og/og-image.ts';
import { GROUND, INK, PAPER, QUIET } from '../../src/outputs/embeds/og/palette.ts';
import { STATUSES, type Status } from '../../src/records/index.ts';
import { readColours } from '../../src/site/view/read-tokens.ts';
import { buildBase, buildClaim } from '../builders.ts';
import { HARD_TEXTS } from './hard-texts.ts';

/** Fonts with Latin, Cyrillic, Hebrew and Arabic letters, and the signs that a sentence needs. */
const covers = (point: number) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{ASCII}“”’—–…·©×⁄]/u.test(String.fromCodePoint(point));

const base = buildBase({
  'claims/c.md': buildClaim(),
  'claims/draft.md': buildClaim({ record: 'draft' }),
  'claims/gone.md': buildClaim({ record: 'withdrawn', withdrawn: { on: '2026-04-09', reason: 'A slip.' } }),
});
const [claim] = base.published;
if (!claim) throw new Error('no claim');

const listNodes = (node: OgNode): readonly OgNode[] => (node.type === 'container' ? [node, ...node.children.flatMap(listNodes)] : [node]);
const listTexts = (node: OgNode): readonly OgText[] => listNodes(node).filter((found) => found.type === 'text');
const sayAll = (node: OgNode) => listTexts(node).map(({ text }) => text);
const drawWith = (text: string) => drawClaim({ ...claim, data: { ...claim.data, text } }, base, covers);
/** The text with a direction is the sentence. */
const findSentence = (node: OgNode) => listTexts(node).find(({ dir }) => dir !== undefined);
const drawStatus = (status: Status) => drawClaim({ ...claim, proof: { ...claim.proof, status } }, base, covers);

describe('the image of a claim', () => {
  test('says the sentence, who said it, of what, the status and its day', () => {
    expect(sayAll(drawClaim(claim, base, covers))).toEqual([
      'Test',
      'Somebody · Parameters',
      'The model has 15 billion parameters.',
      'Said by Somebody, 10 April 2026',
      expect.stringMatching(/^[A-Z][a-z-]+$/u),
      'as of 10 April 2026',
    ]);
  });

  test('shows each status by a word, a colour and a mark of its own', () => {
    const shown = STATUSES.map((status) => {
      const nodes = listNodes(drawStatus(status));
      expect(sayAll(drawStatus(status)).map((text) => text.toLowerCase())).toContain(status);
      expect(nodes.some((node) => node.type === 'container' && node.style['backgroundColor'] === GROUND[status])).toBe(true);
      return nodes
        .filter((node) => node.type === 'image')
        .at(-1)
        ?.src.replaceAll(GROUND[status], '');
    });
    expect(new Set(shown).size).toBe(STATUSES.length);
  });

  test('has the colours of the site', () => {
    const light = new Map(readColours(readFileSync('src/site/styles/tokens.css', 'utf8')).map((token) => [token.name, token.light]));
    const used = { ...GROUND, paper: PAPER, ink: INK, quiet: QUIET };
    expect(used).toEqual(Object.fromEntries(Object.keys(used).map((name) => [name, light.get(name)])));
  });

  test('is there for all but drafts, and of one withdrawn it shows no status', () => {
    const images = new Map(deriveOgImages(base, covers).map(({ path, tree }) => [path, tree]));
    expect([...images.keys()]).toEqual(['og.png', 'og/c.png', 'og/gone.png']);
    const gone = images.get('og/gone.png');
    expect(gone && sayAll(gone).slice(-2)).toEqual(['Withdrawn', 'on 9 April 2026']);
    expect(describeOgImage(base.claims.get('gone') ?? claim, 'Test')).toMatch(/Withdrawn on 9 April 2026\.$/u);
  });

  test.each(HARD_TEXTS)('%j stands on one line, in signs that the fonts have', (text) => {
    for (const said of sayAll(drawWith(text))) {
      expect(said).not.toMatch(/[\n\r\u2028\u2029]/u);
      expect([...said].filter((sign) => !covers(sign.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  test('sets a sentence in the direction of its first letter', () => {
    const sides = (text: string) => [findSentence(drawWith(text))?.dir, findSentence(drawWith(text))?.style['textAlign']];
    expect(sides('15: النموذج مفتوح.')).toEqual(['rtl', 'right']);
    expect(sides('It is called النموذج.')).toEqual(['ltr', 'left']);
    expect(isRightToLeft('2026')).toBe(false);
  });

  test('names the claim where most of its sentence has no letters in the fonts', () => {
    expect(findSentence(drawWith('模型是开源的, 15 B。'))?.text).toBe('Claim “c”');
    expect(findSentence(drawWith('The model 模型 is open.'))?.text).toBe('The model […] is open.');
  });

  test('cuts a name that is too long, and never the day', () => {
    const subjects = new Map(base.subjects);
    const maker = subjects.get(claim.data.claimant);
    if (maker) subjects.set(claim.data.claimant, { ...maker, data: { ...maker.data, name: 'A very long name '.repeat(9) } });
    expect(sayAll(drawClaim(claim, { ...base, subjects }, covers))).toContainEqual(
      expect.stringMatching(/^Said by A very long name .*\S…, 10 April 2026$/u),
    );
  });
});

describe('what can be drawn', () => {
  test.each([
    ['It is open 😀👩‍🔬🏳️‍🌈.', 'It is open.'],
    ['A 🐎 runs', 'A runs'],
    ['A 模 型, 大 of 15', 'A […], […] of 15'],
    ['≥ 24 fps → ≈ 2×', '>= 24 fps -> ~ 2×'],
    ['½ ① １５ 1️⃣ ©️ Z̴̡', '1⁄2 1 15 1 © Z'],
    ['3 ≮ 4', '3 […] 4'],
    ['two\u2028lines\u0085and\tmore', 'two lines and more'],
    ['\u202Eturned\u202C \uFFFEround\u200E', 'turned round'],
    ['e\u0301', 'é'],
    ['', ''],
  ])('%j is %j', (text, drawn) => {
    expect(toDrawable(text, covers)).toBe(drawn);
  });

  test('is nothing that the fonts lack, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const drawn = toDrawable(text, covers);
        expect([...drawn].every((sign) => covers(sign.codePointAt(0) ?? 0))).toBe(true);
        expect(toDrawable(drawn, covers)).toBe(drawn);
      }),
    );
  });

  test('keeps most of a text only where half of its letters are left', () => {
    expect([keepsMost('模型 ab', 'ab'), keepsMost('模型 a', 'a'), keepsMost('…', '')]).toEqual([true, false, false]);
  });
});

describe('the size of a sentence', () => {
  const box = { width: 1000, height: 240, line: 1.2 };
  const sizes: [number, ...number[]] = [76, 60, 40];

  test('is smaller for a longer one', () => {
    expect([6, 12, 25].map((words) => fitText('word '.repeat(words).trim(), box, sizes).size)).toEqual([76, 60, 40]);
  });

  test('cuts what is too long at a word, with an ellipsis', () => {
    const { text, size } = fitText(`It is ${'very '.repeat(397)}long.`, box, sizes);
    expect(size).toBe(40);
    expect(text).toMatch(/^It is (?:very )+very…$/u);
  });

  test('cuts inside a word only where that word alone is too long', () => {
    expect(fitText(`${'x'.repeat(1990)} is long.`, box, sizes).text).toMatch(/^x+…$/u);
  });

  test('leaves no mark before the ellipsis', () => {
    expect(cutText('One, two, three and four', measureText('One, two, th'))).toBe('One, two…');
  });

  test('fits a line, and keeps what fits', () => {
    const sentence = fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 4, max: 40 }), (words, width) => {
        const text = words.join(' ');
        const cut = cutText(text, width);
        expect(measureText(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(measureText(text) > width || cut === text).toBe(true);
      }),
    );
  });
});
