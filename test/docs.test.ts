import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { assess } from '../src/assessment/index.ts';
import { CHECKS, runChecks } from '../src/checks/index.ts';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { OUTPUTS } from '../src/outputs/index.ts';
import { EVIDENCE_KINDS, TOPIC_SCHEMAS, TOPICS, evidenceSchema } from '../src/records/index.ts';
import { readKnowledgeBase } from '../src/store/index.ts';
import { readCodeBlocks, readTables } from './read-markdown.ts';

const README = readFileSync('README.md', 'utf8');
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

/** The rows of the table whose first column has a name. */
function readRows(markdown: string, firstHeader: string): readonly (readonly string[])[] {
  const table = readTables(markdown).find(({ header }) => header[0] === firstHeader);
  if (!table) throw new Error(`no table with a column "${firstHeader}"`);
  return table.rows;
}

const listNames = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? '');

describe('README.md', () => {
  test('lists every command', () => {
    expect(readRows(README, 'command').flatMap(([command = '']) => listNames(command))).toEqual(
      COMMANDS.map(({ name }) => `assay ${name}`),
    );
  });

  test('lists every npm script', () => {
    const short = (script: string) => (['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`);
    expect(readRows(README, 'script').flatMap(([script = '']) => listNames(script))).toEqual(Object.keys(packageJson.scripts).map(short));
  });

  test('lists every output', () => {
    expect(readRows(README, 'output').map(([title]) => title)).toEqual(OUTPUTS.map(({ title }) => title));
  });

  test('lists only addresses that an output writes', async () => {
    const { base } = await readKnowledgeBase('.');
    const context = { absolute: (address: string) => `https://assay.example/${address}`, body: () => ({ html: '', text: '' }) };
    const assessed = assess(base, '2026-11-23');
    const written = OUTPUTS.flatMap((output) => output.files(assessed, context)).map((file) => `/${file.path}`);
    expect(written).toEqual(expect.arrayContaining(readRows(README, 'output').flatMap(([, address = '']) => listNames(address))));
  });

  test('names only commands that exist, in every document', () => {
    const named = [README, CONTRIBUTING].flatMap((text) => [...text.matchAll(/npx assay ([a-z]+)/gu)].map(([, command]) => command));
    expect(COMMANDS.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});

describe('CONTRIBUTING.md', () => {
  test('lists every check with what it demands', () => {
    const listed = readRows(CONTRIBUTING, 'check').map(([code = '', demand]) => [listNames(code)[0], demand]);
    expect(listed).toEqual(CHECKS.map(({ code, demand }) => [code, demand]));
  });

  test('lists every kind of evidence', () => {
    expect(readRows(CONTRIBUTING, 'kind').flatMap(([kind = '']) => listNames(kind))).toEqual(EVIDENCE_KINDS);
  });

  test('shows an absence probe that the schema accepts', () => {
    const block = readCodeBlocks(CONTRIBUTING).find((code) => code.startsWith('# evidence of an open-source claim'));
    const schema = evidenceSchema(TOPIC_SCHEMAS['open-source'], TOPICS['open-source'].freeText);
    expect(schema.safeParse(parse(block ?? '')).error).toBeUndefined();
  });
});

describe('the example of CONTRIBUTING.md', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-example-'));
  const files = readCodeBlocks(CONTRIBUTING).flatMap((code) => {
    const file = /^# (content\/\S+)$/mu.exec(code)?.[1];
    return file === undefined ? [] : [{ file, code }];
  });

  beforeAll(() => {
    for (const { file, code } of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), `${code}\n`);
    }
    cpSync('content/site.yaml', path.join(root, 'content/site.yaml'));
    writeFileSync(path.join(root, 'content/retired.yaml'), '[]\n');
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('is two subjects, two sources and a claim', () => {
    expect(files.map(({ file }) => path.dirname(file))).toEqual([
      'content/subjects',
      'content/subjects',
      'content/sources',
      'content/sources',
      'content/claims',
    ]);
  });

  test('has no problem, and the status that the text names', async () => {
    const { base, problems } = await readKnowledgeBase(root);
    const assessed = assess(base, '2026-03-06');
    expect([...problems, ...runChecks(assessed)]).toEqual([]);
    expect(assessed.claims.get('lantern-2-7b')?.proof.status).toBe('supported');
  });
});

test('the method names the days for which each topic stays fresh', () => {
  const method = readFileSync('content/pages/method.md', 'utf8');
  const named = [...method.matchAll(/\b(\d+) days\b/gu)].map(([, days]) => Number(days));
  const fresh = Object.values(TOPICS).map(({ freshDays }) => freshDays);
  expect(new Set(named)).toEqual(new Set(fresh.filter((days) => days !== null)));
});
