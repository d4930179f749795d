import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectAnswers } from '../../src/cli/new/collect-answers.ts';
import type { Setting } from '../../src/cli/new/field.ts';
import { sourceKind } from '../../src/cli/new/source-kind.ts';
import { toScalar } from '../../src/cli/new/yaml-scalar.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { createFolder, runAssay } from './fixture.ts';

const CLAIM = [
  ...['--text', 'Lantern 2 has 3 billion active parameters.', '--subject', 'lantern-2', '--topic', 'parameters'],
  ...['--asserted', 'quantity=3 B', 'scope=active', '--claimant', 'lantern-labs', '--source', 'lantern-post'],
];
const EVIDENCE = [
  ...['--evidence-source', 'lantern-repository', '--evidence-kind', 'artifact', '--finding', 'The file says: 3 B.'],
  ...['--observed', 'quantity=3 B', 'scope=active'],
];
const SOURCE = [
  '--title',
  'yes: a "title" # 1',
  '--url',
  'https://daily.example/b',
  '--kind',
  'article',
  '--publisher',
  'daily',
  '--officialness',
  'unofficial',
];
const SUBJECT = ['--name', 'No', '--kind', 'model', '--summary', 'A model: small.', '--aliases', '12, L3'];

describe('new writes a file that validates', () => {
  test.each([
    ['claim', 'lantern-2-active', CLAIM, 'content/claims/lantern-2-active.md'],
    ['claim', 'lantern-2-active', [...CLAIM, ...EVIDENCE], 'content/claims/lantern-2-active.md'],
    ['source', 'daily-second', SOURCE, 'content/sources/daily-second.yaml'],
    ['subject', 'lantern-3', SUBJECT, 'content/subjects/lantern-3.yaml'],
    [
      'subject',
      'weekly',
      ['--name', 'Weekly', '--kind', 'organisation', '--role', 'press', '--summary', 'A paper.'],
      'content/subjects/weekly.yaml',
    ],
  ])('%s %s', (kind, id, words, file) => {
    const { root, read } = createFolder();
    const { code, stdout, stderr } = runAssay(['new', kind, id, ...words], root);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(file);
    expect(
      read(file)
        .split('\n')
        .filter((line) => line.trimStart().startsWith('# ')).length,
    ).toBeGreaterThan(5);
    expect(runAssay(['validate', '--format', 'json'], root)).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('in every free-text topic, and with a searched absence', () => {
    const { root } = createFolder();
    const common = [
      '--subject',
      'lantern-2',
      '--claimant',
      'lantern-labs',
      '--source',
      'lantern-post',
      '--evidence-source',
      'daily-article',
      '--finding',
      'It says so.',
    ];
    const runs = [
      [
        'can-sing',
        '--text',
        'Lantern 2 sings.',
        '--topic',
        'capability',
        '--asserted',
        'statement=sings',
        '--evidence-kind',
        'report',
        '--stance',
        'supports',
      ],
      [
        'has-api',
        '--text',
        'Lantern 2 has an API.',
        '--topic',
        'availability',
        '--asserted',
        'access=api',
        'available=true',
        '--evidence-kind',
        'absence-probe',
        '--places',
        'its site=not-found; GitHub=not-checkable',
      ],
      [
        'api-soon',
        '--text',
        'Lantern 2 gets an API.',
        '--topic',
        'availability',
        '--asserted',
        'access=api',
        'available=true',
        '--modality',
        'promised',
        '--promise',
        'soon',
        '--evidence-kind',
        'statement',
        '--observed',
        'access=api',
        'available=false',
      ],
    ];
    for (const words of runs) expect(runAssay(['new', 'claim', ...words, ...common], root)).toMatchObject({ code: 0, stderr: '' });
    expect(runAssay(['validate'], root).code).toBe(0);
  });

  test('as a draft without a status, its appearance and evidence typed', () => {
    const { root, read } = createFolder();
    runAssay(['new', 'claim', 'lantern-2-active', ...CLAIM, ...EVIDENCE], root);
    const [, front = '', body] = read('content/claims/lantern-2-active.md').split('---\n');
    const record = parse(front) as Record<string, unknown>;
    expect(record).toMatchObject({
      record: 'draft',
      asserted: { quantity: '3 B', scope: 'active' },
      claimedOn: '2026-03-01',
      recordedOn: '2026-03-10',
      appearances: [{ source: 'lantern-post', on: '2026-03-01', role: 'original' }],
      evidence: [{ id: 'lantern-repository', observed: { quantity: '3 B', scope: 'active' } }],
    });
    expect(Object.keys(record)).not.toContain('status');
    expect(body).toContain('[^lantern-repository]');
  });

  test('with the line for an editor only where the schemas were written out', () => {
    const { root, read } = createFolder();
    runAssay(['new', 'source', 'first', ...SOURCE], root);
    runAssay(['schema', '--out', '.assay/schemas'], root);
    runAssay(['new', 'source', 'second', ...SOURCE.map((word) => word.replace('/b', '/c'))], root);
    expect(read('content/sources/first.yaml')).not.toContain('yaml-language-server');
    expect(read('content/sources/second.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.assay\/schemas\/source\.json\n/u);
  });
});

describe('new refuses, and writes nothing', () => {
  test.each([
    ['an id that exists', ['claim', 'lantern-2-7b', ...CLAIM]],
    ['a retired id', ['claim', 'old-claim', ...CLAIM]],
    ['a path out of the folder', ['claim', '../../x', ...CLAIM]],
    ['an absolute path', ['claim', '/tmp/x', ...CLAIM]],
    ['what is missing', ['claim']],
    ['a missing id', ['source', ...SOURCE]],
    ['an unknown subject', ['claim', 'x', ...CLAIM, '--subject', 'nobody']],
    ['an unknown topic', ['claim', 'x', ...CLAIM, '--topic', 'size']],
    ['a field of another topic', ['claim', 'x', ...CLAIM, '--asserted', 'board=daily']],
    ['a quantity that is none', ['claim', 'x', ...CLAIM, '--asserted', 'quantity=many']],
    ['a pair that is none', ['claim', 'x', ...CLAIM, '--asserted', 'quantity']],
    ['an impossible date', ['claim', 'x', ...CLAIM, '--on', '2026-02-30']],
    ['a long quote', ['claim', 'x', ...CLAIM, '--quote', 'a b c d e f g h i j k l m']],
    ['evidence without a source', ['claim', 'x', ...CLAIM, '--finding', 'Something.']],
    ['an unsafe address', ['source', 'x', ...SOURCE, '--url', 'javascript:alert(1)']],
    ['an unknown option', ['subject', 'x', ...SUBJECT, '--status', 'supported']],
  ])('%s', (_, words) => {
    const { root, snapshot } = createFolder();
    const before = snapshot();
    const { code, stdout, stderr } = runAssay(['new', ...words], root);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /u);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(snapshot()).toEqual(before);
  });

  test('naming the options that are missing', () => {
    const { stderr } = runAssay(['new', 'claim', '--text', 'A sentence.'], createFolder().root);
    for (const flag of ['--subject', '--topic', '--claimant', '--source', '<id>']) expect(stderr).toContain(flag);
    expect(stderr).not.toContain('--text');
  });
});

test('a person is asked for what no option gives, and offered an id', async () => {
  const { base } = await readKnowledgeBase(createFolder().root);
  const setting: Setting = { base, today: '2026-03-10' };
  const asked: string[] = [];
  const told: Readonly<Record<string, string>> = {
    url: 'https://daily.example/b',
    kind: 'article',
    publisher: 'daily',
    officialness: 'unofficial',
  };
  const answers = await collectAnswers(sourceKind.fields, { title: 'A title' }, setting, (field, preset) => {
    asked.push(field.name);
    return Promise.resolve(told[field.name] ?? preset ?? '');
  });
  expect(asked).toEqual(['url', 'kind', 'publisher', 'officialness', 'published', 'accessed', 'lang']);
  expect(answers).toMatchObject({ ...told, title: 'A title', accessed: '2026-03-10', lang: 'en', published: undefined });
});

test.each([
  'yes',
  'no',
  'null',
  '~',
  '12',
  '1e3',
  '0x1',
  '2026-03-01',
  'a: b',
  'a #b',
  ' a',
  'a ',
  '"a"',
  "'a'",
  '- a',
  '[a]',
  '{a}',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  '',
  'Zoë',
  '模型',
  'a\nb',
  'https://a.example/b?c=d#e',
])('a text survives YAML: %j', (text) => {
  expect(parse(`key: ${toScalar(text)}`)).toEqual({ key: text });
});
