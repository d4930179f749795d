import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { PATHS } from '../../outputs/paths.ts';
import type { IsoDate } from '../../records/index.ts';
import { readArticleText } from '../../store/index.ts';
import type { Input } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { sayDate } from '../explain/words.ts';
import { toDate } from '../known-word.ts';
import { readAssessed } from '../read-assessed.ts';
import { buildIndexOf, checkArticle } from './check-articles.ts';
import { demandSource, writeDrafts } from './draft/write-drafts.ts';
import { readFailOn } from './fail-on.ts';
import { findReporter, type CheckedArticle } from './index.ts';

/** Longer lines are tiring to read. */
const MAX_WIDTH = 96;
const MIN_WIDTH = 40;
/** Days after which what is known may well be other than what an article could know. */
const OLD_DAYS = 30;
const DAY_MS = 86_400_000;

/** Reads articles, sets them beside the record of a day and tells what it finds. */
export async function runCheck({ operands, options, flags }: Input, context: Context): Promise<ExitCode> {
  const isFailing = readFailOn(options['failOn']);
  const today = options['at'] === undefined ? context.today : toDate(options['at']);
  const texts = await Promise.all(operands.map((name) => readArticleText(name, context.stdin)));
  const base = await readAssessed(context, today);
  const source = options['draft'] === undefined ? null : demandSource(options['draft'], texts.length, base);
  const index = buildIndexOf(base);
  const articles = texts.map((text) => checkArticle(text, index));
  noteAge(articles, today, context);
  const run = { articles, today, addressOf: createAddress(base), isFailing, isComplete: flags.has('all'), width: widthOf(context) };
  const report = await findReporter(options['format'] ?? '');
  context.stdout.write(report(run, context.paint));
  if (source) for (const article of articles) writeDrafts(article, source, base, context);
  const findings = articles.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.findings));
  return findings.some(isFailing) ? EXIT.found : EXIT.fine;
}

function widthOf({ columns }: Context): number {
  return Math.max(MIN_WIDTH, Math.min(columns ?? MAX_WIDTH, MAX_WIDTH));
}

function createAddress({ site }: AssessedKnowledgeBase): (claim: string) => string {
  const { url, base } = site.data;
  return (claim) => new URL(base + PATHS.claim(claim), url).href;
}

/** Says where an article is judged by what nobody could know when it was written. */
function noteAge(articles: readonly CheckedArticle[], today: IsoDate, { stderr }: Context): void {
  for (const { name, published } of articles) {
    if (published?.length !== 10 || Date.parse(today) - Date.parse(published) <= OLD_DAYS * DAY_MS) continue;
    const day = sayDate(published);
    stderr.write(`note: ${name} is dated ${day}; \`--at ${published}\` judges it by what was known then\n`);
  }
}
