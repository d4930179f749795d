import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/check/index.ts';
import { createFolder, runAssay, type Folder } from './fixture.ts';

const ARTICLE = `# On Lantern 2

Published 5 March 2026

Lantern 2 has 9 billion parameters, Lantern Labs says. Another paper writes that Lantern 2 has 7 billion parameters.
Lantern 2 has 12 billion parameters in the **small** print. What a lovely lamp.

Lantern 2 has 3 billion active parameters. It runs at 24 frames per second on one H100.
`;

/** A knowledge base beside an article. */
function createArticle(text: string | Uint8Array = ARTICLE, name = 'a.md'): Folder {
  return createFolder({ [name]: text });
}

interface Report {
  readonly version: string;
  readonly today: string;
  readonly articles: readonly {
    readonly name: string;
    readonly published: string | null;
    readonly sentences: readonly {
      readonly line: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly checkable: boolean;
      readonly why: string;
      readonly findings: readonly {
        readonly relation: string;
        readonly marked: { readonly start: number; readonly end: number; readonly text: string };
        readonly claim: { readonly id: string; readonly status: string; readonly url: string } | null;
      }[];
    }[];
  }[];
}

function readJson(folder: Folder, ...words: readonly string[]): Report {
  const { stdout } = runAssay(['check', 'a.md', '--format', 'json', ...words], folder.root);
  return JSON.parse(stdout) as Report;
}

const listRelations = ({ articles }: Report) =>
  articles.flatMap(({ sentences }) =>
    sentences.flatMap(({ findings }) => findings.map(({ relation, claim }) => [relation, claim?.id, claim?.status])),
  );

describe('the report to read', () => {
  test('begins with what repeats a refuted claim, and then keeps the order of the article', () => {
    const { code, stdout, stderr } = runAssay(['check', 'a.md'], createArticle().root);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^See first\n {2}✗ a\.md:5:1: “9 billion parameters” repeats what is refuted: Lantern 2 has 9 billion\n {4}parameters\.\n/u,
    );
    expect([...stdout.matchAll(/^a\.md:(\d+):(\d+)$/gmu)].map(([, line, column]) => [Number(line), Number(column)])).toEqual([
      [5, 1],
      [5, 56],
      [6, 1],
      [8, 1],
      [8, 44],
    ]);
  });

  test('shows the marked words, the claim, its status with day and reason, who is quoted, how it matched, and where to read on', () => {
    const { stdout } = runAssay(['check', 'a.md'], createArticle().root);
    expect(stdout).toContain(`
  Lantern 2 has «9 billion parameters», Lantern Labs says.
  ✗ Repeats a refuted claim (Lantern 2, total)
      Lantern 2 has 9 billion parameters.
      ✗ refuted as of 2 March 2026. Contradicted: The configuration adds up to 7 B.
      The text: attributed: “Lantern Labs says”.
      Matched: subject by name; same number.
      https://test.example/claims/lantern-2-9b/
`);
  });

  test('never calls a sentence true, and says that it shows candidates', () => {
    const { stdout } = runAssay(['check', 'a.md', '--all'], createArticle().root);
    expect(stdout).not.toMatch(/\b(?:true|already checked|verified)\b/iu);
    expect(stdout).toContain('candidates');
  });

  test('counts what there is nothing to check in, and tells it with the reason where it is asked for', () => {
    const { root } = createArticle();
    expect(runAssay(['check', 'a.md'], root).stdout).not.toContain('lovely lamp');
    expect(runAssay(['check', 'a.md'], root).stdout).toContain('Of 8 sentences 5 can be checked.');
    expect(runAssay(['check', 'a.md', '--all'], root).stdout).toMatch(/a\.md:6:\d+ {2}nothing to check: .+\n {2}What a lovely lamp\./u);
  });

  test('marks words by weight and line instead of « » where there is colour, and keeps to its width', () => {
    const { root } = createArticle();
    expect(runAssay(['check', 'a.md'], root, { FORCE_COLOR: '1' }).stdout).not.toMatch(/[«»\uE000\uE001]/u);
    const wide = runAssay(['check', 'a.md'], root)
      .stdout.split('\n')
      .filter((line) => line.length > 96);
    expect(wide).toEqual([]);
  });

  test('reads several articles, a plain text, a page and standard input', () => {
    const page = `<!doctype html><html><body><article><h1>On Lantern</h1>${'<p>Lantern 2 has 9 billion parameters, and it is <b>large</b>, as everybody in town knows by now.</p>'.repeat(4)}</article></body></html>`;
    const { root } = createFolder({ 'a.md': ARTICLE, 'b.txt': 'Lantern 2 has 9 billion parameters.', 'c.html': page });
    const { stdout } = runAssay(['check', 'a.md', 'b.txt', 'c.html'], root);
    for (const name of ['a.md', 'b.txt', 'c.html']) expect(stdout).toContain(`✗ ${name}:`);
    const main = path.resolve('src/cli/main.ts');
    const piped = spawnSync(process.execPath, [main, 'check', '-', '--today', '2026-03-10'], {
      cwd: root,
      input: ARTICLE,
      encoding: 'utf8',
    });
    expect([piped.status, piped.stdout.includes('✗ stdin:5:1')]).toEqual([0, true]);
  });
});

describe('json', () => {
  test('gives every sentence with its place, and its findings with what they mark', () => {
    const report = readJson(createArticle());
    expect([report.today, report.articles[0]?.published]).toEqual(['2026-03-10', '2026-03-05']);
    for (const { start, end, text, findings } of report.articles[0]?.sentences ?? []) {
      expect(ARTICLE.slice(start, end)).toBe(text);
      for (const { marked } of findings) expect(ARTICLE.slice(marked.start, marked.end)).toBe(marked.text);
    }
    expect(listRelations(report)).toEqual([
      ['repeats', 'lantern-2-9b', 'refuted'],
      ['repeats', 'lantern-2-7b', 'supported'],
      ['contradicts', 'lantern-2-7b', 'supported'],
      ['new', undefined, undefined],
      ['new', undefined, undefined],
    ]);
  });

  test('has every field in every sentence and finding, null where there is nothing', () => {
    const { articles } = readJson(
      createArticle(`${ARTICLE}\nThe weights of Lantern 2 are under the MIT licence. Lantern 3 will have 90 B.\n`),
    );
    const shapes = (items: readonly object[]) => new Set(items.map((item) => Object.keys(item).join(' ')));
    const sentences = articles.flatMap((article) => article.sentences);
    const findings = sentences.flatMap((sentence) => sentence.findings);
    expect(shapes(sentences).size).toBe(1);
    expect([...shapes(findings)]).toEqual([
      'subject topic aspect value conditions attribution promised negated marked relation isBorneOut how claim fact',
    ]);
    expect(JSON.stringify(articles)).not.toContain('undefined');
  });
});

describe('for machines and for others', () => {
  test('github: an error for what fails the run, a warning for a contradiction, a notice for the rest, the most urgent first', () => {
    const { stdout } = runAssay(['check', 'a.md', '--format', 'github', '--fail-on', 'refuted'], createArticle().root);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/^::(\w+) .*?line=(\d+).*$/u, '$1 $2'))).toEqual([
      'error 5',
      'warning 6',
      'notice 5',
      'notice 8',
      'notice 8',
    ]);
    expect(lines[0]).toMatch(/^::error file=a\.md,line=5,col=1,title=Repeats a refuted claim::“9 billion parameters”/u);
  });

  test('github: an article cannot give commands of its own', () => {
    const text = 'Lantern 2 has 9 billion parameters, says ::error::x\n::error file=b::y.\n';
    const { stdout } = runAssay(['check', 'a.md', '--format', 'github'], createArticle(text).root);
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([]);
  });

  test('markdown: a table; html: a page of its own', () => {
    const { root } = createArticle();
    expect(runAssay(['check', 'a.md', '--format', 'markdown'], root).stdout).toMatch(/^\| Line \| Words \|/mu);
    expect(runAssay(['check', 'a.md', '--format', 'html'], root).stdout).toMatch(
      /^<!DOCTYPE html>\n[^]+<mark class="repeats-unsound">9 billion/u,
    );
  });

  test.each(CHECK_FORMATS.map(({ name }) => name))('%s holds nothing that drives a terminal, whatever the article holds', (format) => {
    const text = 'Lantern 2 has 9 billion parameters \u001B[31m\u202E\u0007 in red, and nobody knows why the lamp is so very red at all.\n';
    const { stdout } = runAssay(['check', 'a.md', '--format', format], createArticle(text).root);
    // JSON escapes control characters; GitHub's log takes them as text.
    if (format !== 'github') expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toBe('');
  });
});

describe('--fail-on', () => {
  test.each([
    ['refuted', 1],
    ['misleading,outdated', 0],
    ['supported', 1],
    ['contradicts', 1],
    ['refuted, misleading', 1],
  ])('%s exits with %i', (list, code) => {
    expect(runAssay(['check', 'a.md', '--fail-on', list], createArticle().root).code).toBe(code);
  });

  test('passes an article that repeats nothing of it', () => {
    const { root } = createArticle('Lantern 2 has 7 billion parameters.\n');
    expect(runAssay(['check', 'a.md', '--fail-on', 'refuted,contradicts'], root).code).toBe(0);
  });

  test('suggests the status that was meant', () => {
    const { code, stderr } = runAssay(['check', 'a.md', '--fail-on', 'refutd'], createArticle().root);
    expect([code, stderr.includes('Did you mean refuted')]).toEqual([2, true]);
  });
});

describe('--at', () => {
  test('judges by what was known then', () => {
    const folder = createArticle();
    expect(listRelations(readJson(folder, '--at', '2026-03-01'))[0]).toEqual(['repeats', 'lantern-2-9b', 'unverified']);
    expect(runAssay(['check', 'a.md', '--at', '2026-03-01', '--fail-on', 'refuted'], folder.root).code).toBe(0);
  });

  test('does not know claims that were first made later', () => {
    expect(listRelations(readJson(createArticle(), '--at', '2026-02-27')).map(([relation]) => relation)).toEqual([
      'new',
      'new',
      'new',
      'new',
      'new',
    ]);
  });

  test('is offered for an article that is much older than the day', () => {
    const { root } = createArticle();
    const { stderr } = runAssay(['check', 'a.md', '--today', '2026-11-22'], root);
    expect(stderr).toBe('note: a.md is dated 5 March 2026; `--at 2026-03-05` judges it by what was known then\n');
    expect(runAssay(['check', 'a.md', '--at', '2026-03-05'], root).stderr).toBe('');
  });
});

describe('--draft', () => {
  const draft = (text = ARTICLE, source = 'daily-article') => {
    const folder = createArticle(text);
    return { ...folder, run: runAssay(['check', 'a.md', '--draft', source], folder.root) };
  };

  test('writes what is not on record, with subject, value, conditions and the appearance, and it validates', () => {
    const { root, read, run } = draft();
    expect(run.code).toBe(0);
    expect(run.stderr.match(/^wrote: .+$/gmu)).toEqual([
      'wrote: content/claims/lantern-2-has-3-billion-active-parameters.md',
      'wrote: content/claims/lantern-2-gives-24-fps-on-1x-h100.md',
    ]);
    const fields = read('content/claims/lantern-2-gives-24-fps-on-1x-h100.md').replaceAll(/^ *#.*\n/gmu, '');
    expect(fields).toMatch(
      /text: .*Lantern 2 gives 24 fps on 1x H100\.[^]+subject: lantern-2\ntopic: speed\nasserted:\n {2}measure: throughput\n {2}quantity: "?24 fps/u,
    );
    expect(fields).toMatch(/conditions:\n {2}hardware: "?1x H100"?\nmodality: asserted\nclaimant: daily\n/u);
    expect(fields).toMatch(/source: daily-article\n {4}quote:\n {6}exact: It runs at 24 frames per second on one H100\n {4}at: line 8\n/u);
    expect(fields).toContain('record: draft');
    expect(runAssay(['validate', '--format', 'json'], root)).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('validates for sentences of every kind', () => {
    const text = `Published 1 March 2026

Lantern 2 supports 14 languages. Lantern 2 will come out next month. The training data of Lantern 2 is not public.
Lantern 2 is under the Apache 2.0 licence. Lantern 2 is not open source. Lantern 2 has 40 layers. It cost $3 million to train.
Lantern 2 needs up to 24 GB of memory. It is twice as fast as its rivals. Lantern 2 was made by Lantern Labs in Bergen.
Lantern 2 is the first model that can hear. Lantern 2 makes clips of 5 to 8 seconds in 1080p. Its API is open to everyone.
`;
    const { root, run } = draft(text);
    expect(run.stderr.match(/^wrote:/gmu)?.length).toBeGreaterThan(7);
    expect(runAssay(['validate', '--format', 'json'], root)).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('quotes at most twelve words, verbatim', () => {
    const { root, read, run } = draft(
      'According to the paper that came with it in March of this year, Lantern 2 has 3 billion active parameters, and it was drawn by Lantern Labs in a town by the sea.',
    );
    const file = /wrote: (.+)/u.exec(run.stderr)?.[1] ?? '';
    const exact = /exact: "?([^"\n]+)/u.exec(read(file))?.[1] ?? '';
    expect(exact.split(/\s+/u)).toHaveLength(12);
    expect(exact).toContain('3 billion active parameters');
    expect(runAssay(['validate'], root).code).toBe(0);
  });

  test('overwrites nothing and says what it left out and why', () => {
    const { root, snapshot } = draft();
    const before = snapshot();
    const { code, stderr } = runAssay(['check', 'a.md', '--draft', 'daily-article'], root);
    expect(code).toBe(0);
    expect(stderr.match(/^left out: line 8, .+ has it already$/gmu)).toHaveLength(2);
    expect(snapshot()).toEqual(before);
  });

  test('leaves out what is about no subject on record', () => {
    const { run, snapshot } = draft('Somebody Else 4 has 3 billion parameters.\n');
    expect(run.stderr).toMatch(/^left out: line 1, “3 billion parameters”: no subject on record$/mu);
    expect(Object.keys(snapshot()).filter((file) => file.startsWith('content/claims/'))).toHaveLength(3);
  });

  test.each([
    [['a.md', '--draft', 'daily-artikel'], /Did you mean daily-article\? `assay new source`/u],
    [['a.md', '--draft', 'unheard-of'], /`assay new source` writes one/u],
    [['a.md', 'a.md', '--draft', 'daily-article'], /expected one/u],
  ])('%j is wrong use, and writes nothing', (words, message) => {
    const { root, snapshot } = createArticle();
    const before = snapshot();
    const { code, stderr } = runAssay(['check', ...words], root);
    expect([code, message.test(stderr)]).toEqual([2, true]);
    expect(snapshot()).toEqual(before);
  });
});

describe('what cannot be read is told in two lines', () => {
  const SENTENCE = 'Lantern 2 has 9 billion parameters. ';

  test.each<[string, readonly string[], string | Uint8Array, RegExp]>([
    ['no file', ['nowhere.md'], '', /ENOENT/u],
    ['a folder', ['content'], '', /folder or special file/u],
    ['an empty file', ['a.md'], '', /empty text/u],
    ['binary data', ['a.md'], new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /binary data/u],
    ['another encoding', ['a.md'], new Uint8Array([0x61, 0xe9, 0x20]), /not UTF-8/u],
    ['a text of 10 MB', ['a.md'], SENTENCE.repeat(280_000), /expected at most 2,097,152 bytes/u],
    ['one line of 10 MB', ['a.md'], 'x'.repeat(10_000_000), /expected at most 2,097,152 bytes/u],
    ['a deep page', ['a.html'], `<html><body>${'<div>'.repeat(100_000)}${SENTENCE}`, /depth of more than 300/u],
    ['a page of a million elements', ['a.html'], `<html><body>${'<p>a'.repeat(400_000)}`, /expected an article/u],
    ['a private address', ['http://127.0.0.1:9/a'], '', /private address/u],
    ['an address within a network', ['http://169.254.169.254/latest/meta-data/'], '', /private address/u],
    ['a scheme that is none', ['https://'], '', /expected one that begins with/u],
    ['no argument', [], '', /missing required argument/u],
    ['an unknown day', ['a.md', '--at', '2026-02-30'], SENTENCE, /2026-02-30/u],
    ['an unknown format', ['a.md', '--format', 'pdf'], SENTENCE, /Allowed choices are text, json, markdown, github, html/u],
  ])('%s', (_, words, content, message) => {
    const { root } = createArticle(content, words[0]?.endsWith('.html') === true ? 'a.html' : 'a.md');
    const { code, stdout, stderr } = runAssay(['check', ...words], root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(stderr.trimEnd().split('\n').length).toBeLessThan(3);
  });
});

describe('what is large or strange is read in bounded time', () => {
  test.each([
    ['one line of 1.9 MB', 'Lantern 2 has 9 billion parameters and '.repeat(48_000)],
    ['one word of 1.9 MB', 'x'.repeat(1_900_000)],
    ['quotations within quotations', `${'>'.repeat(100_000)} Lantern 2 has 9 billion parameters.`],
    ['lists within lists', `${'- '.repeat(50_000)}x`],
    ['brackets and stars that nobody closes', '['.repeat(100_000) + '*_'.repeat(50_000)],
    ['a table of 20,000 cells', `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n`],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { code, stderr } = runAssay(['check', 'a.md'], createArticle(text).root);
    expect([code, stderr]).toEqual([0, '']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('special hyphens, spaces and digits are read as what they look like', () => {
    const report = readJson(
      createArticle('Lantern\u00A02 has \uFF19\u202Fbillion parameters. Lantern\u20112 has \u0669 billion parameters.\n'),
    );
    expect(listRelations(report)).toEqual([
      ['repeats', 'lantern-2-9b', 'refuted'],
      ['repeats', 'lantern-2-9b', 'refuted'],
    ]);
  });
});
