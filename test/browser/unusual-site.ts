import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../src/site/create-site-server.ts';
import { buildClaim, buildEvidence, buildSource, buildSubject } from '../builders.ts';
import { listen } from '../listen.ts';
import { ORIGIN, runBuild } from '../site/run-build.ts';

/** A word without a place to break, as addresses and names of files are. */
export const LONG_WORD = `model-${'weights'.repeat(24)}.safetensors`;
/** As long as a claim may be. */
export const LONG_CLAIM = `The model has ${'fifteen billion parameters, of which it uses all, and '.repeat(40)}`.slice(0, 1999) + '.';
export const ARABIC_CLAIM = 'النموذج لديه 15 مليار معلمة.';
export const ARABIC_QUOTE = 'لديه 15 مليار معلمة';

const FILES: Readonly<Record<string, string>> = {
  'retired.yaml': '[]\n',
  'subjects/model.yaml': buildSubject({ name: `A model whose name is ${LONG_WORD.slice(0, 90)}`, kind: 'model', maker: 'maker' }),
  'subjects/maker.yaml': buildSubject({ name: 'Maker', kind: 'organisation', role: 'maker' }),
  'subjects/lab.yaml': buildSubject({ name: 'Lab', kind: 'organisation', role: 'research' }),
  'sources/study.yaml': buildSource({ title: `A study of ${LONG_WORD}` }),
  'claims/arabic.md': buildClaim({
    text: ARABIC_CLAIM,
    lang: 'ar',
    evidence: [buildEvidence({ quote: { exact: ARABIC_QUOTE, lang: 'ar' }, finding: `The lab opened ${LONG_WORD}.` })],
  }),
  'claims/long.md': buildClaim({ text: LONG_CLAIM, evidence: [buildEvidence({ quote: { exact: LONG_WORD } })] }),
};

/** Builds and serves a small site of what is rare: another direction of writing, long names, words and sentences. */
export async function serveUnusualSite(): Promise<{ url: string; close: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'assay-unusual-'));
  for (const folder of ['claims', 'sources', 'subjects']) mkdirSync(join(root, 'content', folder), { recursive: true });
  for (const name of ['pages', 'site.yaml']) cpSync(join('content', name), join(root, 'content', name), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, 'content', file), text);
  const out = join(root, 'dist');
  const { code, output } = await runBuild(['--root', root, '--out', out, '--today', '2026-04-11', '--site', ORIGIN, '--base', '/']);
  if (code !== 0) throw new Error(output);
  const server = createSiteServer(out, '/');
  const close = () => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${String(await listen(server))}/`, close };
}
