import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readTables } from './read-markdown.ts';

// The table in the README is the rule: this test reads it and holds the code to it.
const README = readFileSync('README.md', 'utf8');
const PURE = ['records', 'assessment', 'matching', 'markdown', 'checks', 'outputs'];
const DRAWERS = /^(?:utils?|helpers?|libs?|common|shared|misc)(?:\.|$)/;

interface Rule {
  readonly layers: readonly string[];
  /** Names or patterns of libraries: `zod`, `remark-*`, `node:*`. */
  readonly libraries: readonly string[];
}

const folders = readdirSync('src')
  .filter((name) => listSourceFiles(path.join('src', name)).length > 0)
  .sort();

const rules = readRules();

function readRules(): ReadonlyMap<string, Rule> {
  const table = readTables(README).find(({ header }) => header[0] === 'folder' && header[1] === 'may import');
  if (!table) throw new Error('README.md has no table of imports');
  const listNames = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? '');
  return new Map(
    table.rows.flatMap(([names = '', layers = '', libraries = '']) => {
      const all = layers.startsWith('all but');
      return listNames(names).map((folder): [string, Rule] => {
        const listed = listNames(layers);
        return [folder, { layers: all ? folders.filter((other) => !listed.includes(other)) : listed, libraries: listNames(libraries) }];
      });
    }),
  );
}

function listSourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A module, or the TypeScript of an Astro component: its front matter and its scripts. */
function parseSource(file: string): ts.SourceFile {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro')
    ? [...text.matchAll(/^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gmsu)].map(([, front, script]) => front ?? script ?? '').join('\n')
    : text;
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* walk(child);
}

function listImports(source: ts.SourceFile): string[] {
  return [...walk(source)].map(readSpecifier).filter((specifier) => specifier !== undefined);
}

function readSpecifier(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return readText(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return readText(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return readText(node.arguments[0]);
  return undefined;
}

function readText(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function mayImport(file: string, folder: string, rule: Rule, specifier: string): boolean {
  if (!specifier.startsWith('.')) return rule.libraries.some((pattern) => matches(pattern, specifier));
  const imported = path.join(path.dirname(file), specifier);
  const [root, target = ''] = imported.split(path.sep);
  if (root !== 'src') return rule.libraries.includes(imported);
  return target === folder || rule.layers.includes(target);
}

/** `remark-*` stands for every name that begins so; `astro` for the package and its entries `astro/…`. */
function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

/** What a pure layer may not touch: the clock, chance, the process and the network. */
function describeImpurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date() without an argument';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    return ['Date.now', 'Math.random', 'performance.now'].includes(member) ? member : undefined;
  }
  if (!ts.isIdentifier(node) || !['process', 'fetch', 'globalThis'].includes(node.text)) return undefined;
  return isReference(node) ? node.text : undefined;
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

/** A name that stands for a value, and not for a property or a declaration of the layer's own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !('name' in parent && parent.name === node);
}

describe('layers', () => {
  test('the README names every folder of src, once', () => {
    expect([...rules.keys()].sort()).toEqual(folders);
  });

  test('nobody imports cli or site', () => {
    for (const [folder, { layers }] of rules) {
      expect(layers.filter((layer) => layer !== folder && ['cli', 'site'].includes(layer))).toEqual([]);
    }
  });

  test.each([...rules])('%s imports only what the table allows', (folder, rule) => {
    const breaches = listSourceFiles(path.join('src', folder)).flatMap((file) =>
      listImports(parseSource(file))
        .filter((specifier) => !mayImport(file, folder, rule, specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });

  test.each(PURE.filter((folder) => folders.includes(folder)))('%s is pure', (folder) => {
    const breaches = listSourceFiles(path.join('src', folder)).flatMap((file) =>
      [...walk(parseSource(file))]
        .map(describeImpurity)
        .filter((what) => what !== undefined)
        .map((what) => `${file} uses ${what}`),
    );
    expect(breaches).toEqual([]);
  });
});

test('no file or folder is a drawer', () => {
  const names = ['src', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  expect(names.filter((name) => name.split(path.sep).some((part) => DRAWERS.test(part)))).toEqual([]);
});

describe('the test itself', () => {
  const parse = (code: string) => ts.createSourceFile('src/records/x.ts', code, ts.ScriptTarget.Latest, true);

  test('sees every form of import', () => {
    const code = "import a from 'a'; import type { B } from 'b'; export * from 'c'; await import('d'); type E = import('e').E;";
    expect(listImports(parse(code))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('sees the clock and the process, and not their namesakes', () => {
    const code = 'new Date(); Date.now(); process.env; new Date(day); Date.parse(day); unit.process; const x = { fetch: 1 };';
    expect([...walk(parse(code))].map(describeImpurity).filter(Boolean)).toEqual(['new Date() without an argument', 'Date.now', 'process']);
  });

  test('keeps layers apart', () => {
    const rule: Rule = { layers: ['records'], libraries: ['zod', 'remark-*'] };
    const verdicts = ['./a.ts', '../records/index.ts', '../store/index.ts', '../../package.json', 'zod', 'zodiac', 'remark-gfm'].map(
      (specifier) => mayImport('src/checks/x.ts', 'checks', rule, specifier),
    );
    expect(verdicts).toEqual([true, true, false, false, true, false, true]);
  });
});
