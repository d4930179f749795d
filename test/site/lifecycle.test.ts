import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildClaim, buildEvidence, buildSource, buildSubject, DAY } from '../builders.ts';
import { ORIGIN, runBuild } from './run-build.ts';

const root = mkdtempSync(path.join(tmpdir(), 'assay-lifecycle-'));
const out = path.join(root, 'dist');
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const write = (file: string, text: string) => {
  writeFileSync(path.join(root, 'content', file), text);
};

/** A small knowledge base with one record of each fate. */
beforeAll(async () => {
  for (const folder of ['claims', 'sources', 'subjects']) mkdirSync(path.join(root, 'content', folder), { recursive: true });
  cpSync('content/pages', path.join(root, 'content/pages'), { recursive: true });
  cpSync('content/site.yaml', path.join(root, 'content/site.yaml'));
  write('subjects/model.yaml', buildSubject({ name: 'Model', kind: 'model', maker: 'maker' }));
  write('subjects/maker.yaml', buildSubject({ name: 'Maker', kind: 'organisation', role: 'maker' }));
  write('subjects/lab.yaml', buildSubject({ name: 'Lab', kind: 'organisation', role: 'research' }));
  write('sources/study.yaml', buildSource());
  write('sources/fake.yaml', buildSource({ title: 'A fake', url: 'https://fake.example/', officialness: 'impostor' }));
  const fake = buildEvidence({
    id: 'fake-page',
    source: 'fake',
    kind: 'statement',
    finding: 'A page that only claims to be official repeats it.',
  });
  write(
    'claims/whole.md',
    buildClaim(
      {
        evidence: [buildEvidence(), fake],
        reply: { by: 'maker', on: DAY, text: 'The maker agrees.' },
        corrections: [{ on: DAY, was: 'It said 14.', now: 'It says 15.', reason: 'A slip.' }],
        override: {
          status: 'disputed',
          reason: 'A second count is on its way to us.',
          reviewer: 'An editor',
          on: DAY,
          expires: '2026-05-10',
        },
      },
      'A lab counted them [^lab-run]; a page that is not official says so, too [^fake-page].',
    ),
  );
  write(
    'claims/gone.md',
    buildClaim({ text: 'The model dreams of 15 horses.', record: 'withdrawn', withdrawn: { on: DAY, reason: 'It was satire.' } }),
  );
  write('claims/rough.md', buildClaim({ text: 'The model may become a draft.', record: 'draft' }));
  write(
    'retired.yaml',
    `- { id: old-name, on: ${DAY}, reason: It was renamed., successor: whole }\n- { id: lost, on: ${DAY}, reason: It was a duplicate. }\n`,
  );
  const { code, output } = await runBuild(['--root', root, '--out', out, '--today', '2026-04-11', '--site', ORIGIN, '--base', '/assay/']);
  if (code !== 0) throw new Error(output);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the fate of a record', () => {
  test('a withdrawn claim keeps a page that says why, and no status', () => {
    const html = read('claims/gone/index.html');
    expect(html).toContain('It was satire.');
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('class="status ');
  });

  test('a draft has no page, and is in no list and no feed', () => {
    expect(existsSync(path.join(out, 'claims/rough'))).toBe(false);
    for (const file of ['claims/index.html', 'feed.json', 'sitemap-0.xml', 'subjects/model/index.html'])
      expect(read(file)).not.toMatch(/rough|may become a draft/u);
  });

  test('a retired id leads to its successor, or says why there is none', () => {
    const moved = read('claims/old-name/index.html');
    expect(moved).toContain('http-equiv="refresh" content="0; url=/assay/claims/whole/"');
    expect(moved).toContain(`<link rel="canonical" href="${ORIGIN}/assay/claims/whole/">`);
    expect(read('claims/lost/index.html')).toContain('It was a duplicate.');
    expect(read('sitemap-0.xml')).not.toMatch(/old-name|lost|gone/u);
  });
});

describe('what a page shows openly', () => {
  test('an override, with the status that the rules give, its reviewer and its end', () => {
    expect(read('claims/whole/index.html')).toMatch(
      /Set by an editor\.[\s\S]*A second count is on its way to us\.[\s\S]*An editor[\s\S]*2026-05-10/u,
    );
  });

  test('a reply, and a correction that also stands on the page of corrections', () => {
    expect(read('claims/whole/index.html')).toMatch(/Reply of Maker[\s\S]*The maker agrees\./u);
    for (const file of ['claims/whole/index.html', 'corrections/index.html'])
      expect(read(file)).toMatch(/<del>It said 14\.<\/del>[\s\S]*<ins>It says 15\.<\/ins>/u);
  });

  test('an impostor, whose address is shown and never linked', () => {
    for (const file of ['claims/whole/index.html', 'sources/fake/index.html']) {
      expect(read(file)).toContain('https://fake.example/');
      expect(read(file)).not.toMatch(/href="https:\/\/fake\.example/u);
    }
    expect(read('claims/whole/index.html')).toContain('Set aside');
  });
});
