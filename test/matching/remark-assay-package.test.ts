import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { packRecords } from '../../src/matching/check/pack-records.ts';
import { ARTICLE, RECORDS } from './report/articles.ts';

const PROJECT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder of a blog, below the project so that its build finds the libraries. */
async function openBlog(): Promise<string> {
  await mkdir(join(PROJECT, '.assay'), { recursive: true });
  const blog = await mkdtemp(join(PROJECT, '.assay', 'blog-'));
  folders.push(blog);
  return blog;
}

const BUILD = `import { readFileSync } from 'node:fs';
import remarkHtml from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkAssay } from 'assay/remark-assay';
const records = JSON.parse(readFileSync('records.json', 'utf8'));
const post = unified().use(remarkParse).use(remarkAssay, { records }).use(remarkRehype).use(remarkHtml);
process.stdout.write(String(await post.process(readFileSync('post.md', 'utf8'))));
`;

test('the packed plugin marks a post in plain JavaScript, with the records that a site serves', { timeout: 120_000 }, async () => {
  const blog = await openBlog();
  const { stdout: listed } = await run('npm', ['pack', '--json', '--pack-destination', blog], { cwd: PROJECT, maxBuffer: 2 ** 26 });
  const [packed] = Object.values(JSON.parse(listed.slice(listed.search(/^[[{]/mu))) as Record<string, { filename: string }>);
  const folder = join(blog, 'node_modules/assay');
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', join(blog, packed?.filename ?? ''), '-C', folder, '--strip-components=1']);
  await writeFile(join(blog, 'records.json'), JSON.stringify(packRecords(RECORDS)));
  await writeFile(join(blog, 'post.md'), ARTICLE);
  await writeFile(join(blog, 'build.mjs'), BUILD);
  const { stdout } = await run(process.execPath, ['--no-strip-types', 'build.mjs'], { cwd: blog });
  expect(stdout).toContain('data-assay-status="refuted" data-assay-claim="lantern-2-9b">9 billion parameters</mark>');
});
