import { deriveChanges, type Change } from './changes.ts';
import { escapeMarkup } from './escape-markup.ts';
import { capitalise, toDateTime, type FeedItem } from './feed-item.ts';
import { once } from './once.ts';
import type { OutputContext } from './output.ts';
import { PATHS } from './paths.ts';

/** Every change as a feed item, newest first by when it was learned. */
export const listChangeItems = once((base, context): readonly FeedItem[] =>
  deriveChanges(base).map((change) => {
    const own = new Set(base.claims.get(change.claim)?.data.evidence.map(({ id }) => id));
    return toItem(change, own, context);
  }),
);

function toItem(change: Change, own: ReadonlySet<string>, context: OutputContext): FeedItem {
  const id = context.absolute(PATHS.change(change.claim, change.anchor));
  const day = toDateTime(change.learnedOn);
  const summary = `${describeMove(change)} ${change.reason}`.trim();
  return {
    id,
    url: id,
    title: `${capitalise(nameMove(change))}: ${change.text}`,
    summary,
    html: `<p>${escapeMarkup(change.text)}</p>\n<p><strong>${escapeMarkup(summary)}</strong></p>${listLinks(change, own, context)}`,
    text: `${change.text}\n\n${summary}`,
    tags: [change.kind, ...(change.rule !== null && change.now !== null ? [change.now] : [])],
    published: day,
    modified: day,
    extension: {
      about: context.absolute(PATHS.method),
      id: change.claim,
      kind: change.kind,
      old: change.was,
      new: change.now,
      rule: change.rule,
      evidence: change.because.filter((one) => own.has(one)),
      claims: change.because.filter((one) => !own.has(one)),
      reason: change.reason,
      on: change.on,
      learned_on: change.learnedOn,
      successor: change.successor,
    },
  };
}

function nameMove({ kind, was, now }: Change): string {
  if (kind === 'new') return `new, ${now ?? ''}`;
  if (kind === 'status') return `${was ?? ''} → ${now ?? ''}`;
  return kind === 'correction' ? 'corrected' : kind;
}

/** "Unverified until 2026-04-30, refuted since; learned on 2026-05-02." */
function describeMove({ kind, was, now, on, learnedOn }: Change): string {
  const learned = learnedOn === on ? '' : `; learned on ${learnedOn}`;
  switch (kind) {
    case 'new':
      return `${capitalise(now ?? '')} since ${on}${learned}.`;
    case 'status':
      return `${capitalise(was ?? '')} until ${on}, ${now ?? ''} since${learned}.`;
    case 'correction':
      return `Corrected on ${on}. Was: ${was ?? ''} Now: ${now ?? ''}`;
    case 'withdrawn':
    case 'retired':
      return `${capitalise(kind)} on ${on}.`;
  }
}

/** The rule and the evidence that did it, as links. */
function listLinks({ claim, rule, because, successor }: Change, own: ReadonlySet<string>, context: OutputContext): string {
  const link = (path: string, words: string) => `<a href="${escapeMarkup(context.absolute(path))}">${escapeMarkup(words)}</a>`;
  const used = because.map((id) => link(own.has(id) ? PATHS.evidence(claim, id) : PATHS.claim(id), id));
  return [
    rule !== null && `Rule: ${link(PATHS.rule(rule), rule)}.`,
    used.length > 0 && `Because of ${used.join(', ')}.`,
    successor !== null && `In its place: ${link(PATHS.claim(successor), successor)}.`,
  ]
    .filter((words) => words !== false)
    .map((words) => `\n<p>${words}</p>`)
    .join('');
}
