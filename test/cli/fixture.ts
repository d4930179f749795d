import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

// A process of its own for every command line: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = path.resolve('src/cli/main.ts');

/** The files of a small, sound knowledge base: a supported claim, a refuted one and a draft. */
const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: Test
tagline: A knowledge base for tests
url: https://test.example
publisher: { name: Tester, url: https://test.example }
contact: tester@test.example
repository: https://test.example/repository
dataLicence: { spdx: CC-BY-4.0, name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
codeLicence: { spdx: MIT, name: MIT, url: https://opensource.org/license/mit }
`,
  'content/retired.yaml': `- id: old-claim
  on: 2026-03-01
  reason: it was entered twice
  successor: lantern-2-7b
`,
  'content/subjects/lantern-2.yaml': 'name: Lantern 2\nkind: model\nsummary: A model.\nmaker: lantern-labs\n',
  'content/subjects/lantern-labs.yaml': 'name: Lantern Labs\nkind: organisation\nrole: maker\nsummary: A maker of models.\n',
  'content/subjects/daily.yaml': 'name: The Daily\nkind: organisation\nrole: press\nsummary: A newspaper.\n',
  'content/sources/lantern-post.yaml': source('Lantern 2 is here', 'lantern-labs', 'post', 'official'),
  'content/sources/lantern-repository.yaml': source('lantern-2 at a1b2c3', 'lantern-labs', 'repository', 'official'),
  'content/sources/daily-article.yaml': source('A look at Lantern 2', 'daily', 'article', 'unofficial'),
  'content/claims/lantern-2-7b.md': claim('Lantern 2 has 7 billion parameters.', '7 B', '7 B', 'published'),
  'content/claims/lantern-2-9b.md': claim('Lantern 2 has 9 billion parameters.', '9 B', '7 B', 'published'),
  'content/claims/lantern-2-draft.md': claim('The base of Lantern 2 has 8 billion parameters.', '8 B', '7 B', 'draft'),
};

function source(title: string, publisher: string, kind: string, officialness: string): string {
  return `title: ${title}
url: https://${publisher}.example/${kind}
kind: ${kind}
publisher: ${publisher}
published: 2026-03-01
accessed: 2026-03-02
officialness: ${officialness}
`;
}

function claim(text: string, said: string, found: string, record: string): string {
  return `---
text: ${text}
subject: lantern-2
topic: parameters
asserted: { quantity: ${said}, scope: total }
claimant: lantern-labs
claimedOn: 2026-03-01
recordedOn: 2026-03-02
appearances:
  - { source: lantern-post, on: 2026-03-01, role: original }
evidence:
  - id: config
    source: lantern-repository
    at: config.json
    kind: artifact
    observedOn: 2026-03-02
    recordedOn: 2026-03-02
    observed: { quantity: ${found}, scope: total }
    finding: The configuration adds up to ${found}.
record: ${record}
---

The configuration tells the size [^config].
`;
}

export interface Folder {
  readonly root: string;
  readonly put: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  /** Every file below the folder with its text, to see what was written. */
  readonly snapshot: () => Readonly<Record<string, string>>;
}

/** A knowledge base in a folder of its own, with files added or replaced, that goes away with the test. */
export function createFolder(changes: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-cli-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const put = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  for (const [file, content] of Object.entries({ ...FILES, ...changes })) put(file, content);
  return { root, put, read: (file) => readFileSync(path.join(root, file), 'utf8'), snapshot: () => readAll(root) };
}

function readAll(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      path.relative(root, path.join(parentPath, name)),
      readFileSync(path.join(parentPath, name), 'latin1'),
    ]),
  );
}

/** A claim file of the fixture with something replaced. */
export function changeClaim(from: string, to: string, file = 'content/claims/lantern-2-7b.md'): string {
  const text = FILES[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return text.replaceAll(from, to);
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ENV = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASSAY_TODAY: '2026-03-10' };

/** Runs the command line as a process of its own, as a person would, with its output piped. */
export function runAssay(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd,
    env: { ...ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status, stdout, stderr };
}
