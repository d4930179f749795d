import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { badges } from '../../src/outputs/embeds/badge.ts';
import { oembed } from '../../src/outputs/embeds/oembed.ts';
import type { OutputContext } from '../../src/outputs/index.ts';
import { buildBase, buildClaim } from '../builders.ts';
import { HARD_TEXTS } from './hard-texts.ts';

const context: OutputContext = { absolute: (path) => `https://a.example/base/${path}`, body: () => ({ html: '', text: '' }) };
const filesOf = (output: typeof oembed, text: string) => output.files(buildBase({ 'claims/c.md': buildClaim({ text }) }), context);

describe('oEmbed', () => {
  test('is a rich card of version 1.0, with its size and its address', () => {
    const [file] = filesOf(oembed, 'The model has 15 billion parameters.');
    expect(file?.path).toBe('embed/c/oembed.json');
    expect(JSON.parse(String(file?.content))).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'The model has 15 billion parameters.',
      provider_url: 'https://a.example/base/',
      width: 600,
      height: 240,
      html: expect.stringMatching(/^<iframe src="https:\/\/a\.example\/base\/embed\/c\/" title="[^"<>]+"[^<>]*><\/iframe>$/u) as string,
    });
  });

  test.each(HARD_TEXTS)('%j ends no attribute of the card', (text) => {
    const { html } = JSON.parse(String(filesOf(oembed, text)[0]?.content)) as { html: string };
    expect(html).toMatch(/^<iframe src="[^"<>]+" title="[^"<>]+" width="600" height="240" loading="lazy"><\/iframe>$/u);
  });
});

describe('a badge', () => {
  test('says the status and its day, in words for readers of the page aloud, too', () => {
    const [file] = filesOf(badges, 'The model has 15 billion parameters.');
    expect(file?.path).toBe('badges/c.svg');
    expect(file?.content).toMatch(/<text [^>]*>[a-z-]+, \d{4}-\d\d-\d\d<\/text>/u);
    expect(file?.content).toContain('Status: ');
  });

  test.each(HARD_TEXTS)('%j keeps it well-formed and without a script', (text) => {
    const content = String(filesOf(badges, text)[0]?.content);
    expect(() => create(content)).not.toThrow();
    expect(content).not.toContain('<script');
  });
});
