import type { Mention, NameIndex } from '../names/index.ts';
import type { SourceSentence } from '../text/sentence.ts';
import type { SubjectLink } from './assertion.ts';
import type { Draft, Sense } from './draft.ts';
import type { Facts } from './facts.ts';
import type { FoundQuantity } from './find-quantities.ts';

/** What an article has spoken of up to a sentence. */
export interface Discourse {
  readonly names: NameIndex;
  /** What the article is about: named in its title, or first in its text. */
  readonly topic: SubjectLink | null;
  /** Models of the article, by id. */
  readonly models: ReadonlySet<string>;
  /** Whether it is about one thing, to which each paragraph returns; a round-up goes on with what was spoken of last. */
  readonly returns: boolean;
  section: SubjectLink | null;
  focus: SubjectLink | null;
  /** The organisation of which the last sentence told who founded or owns it. */
  owner: SubjectLink | null;
  /** The edition of which the paragraph speaks. */
  variant: string | null;
  board: SubjectLink | null;
  /** In what the last score was given, as a dimension: percent or points. */
  scale: string | null;
  sense: Sense | null;
  /** What was asked or stated just before, for answers without words of their own. */
  asked: Draft | null;
  /** What the last sentence that claims something said first. */
  stated: Draft | null;
  readonly quantities: FoundQuantity[];
  block: number;
  /** What the items of a list are about. */
  list: SubjectLink | null;
  /** Whether the last sentence named a thing. */
  named: boolean;
  /** Whether a question, or a label of its own, has brought in what the next paragraph is about. */
  introduced: boolean;
  /** What the last sentence set its kin beside: "both" are the two. */
  pair: SubjectLink | null;
  /** What the article calls its things beside their names; traits in angle brackets. */
  readonly described: Map<string, SubjectLink>;
}

const THINGS: readonly Mention['kind'][] = ['model', 'product'];

/** Whether a mention is of a thing that claims are about, and not of somebody. */
export function isThing({ kind }: Mention): boolean {
  return THINGS.includes(kind);
}

/** Opens the discourse of an article: its topic is settled before its first sentence is read. */
export function openDiscourse(sentences: readonly SourceSentence[], facts: readonly Facts[], names: NameIndex): Discourse {
  const models = new Set(facts.flatMap(({ mentions }) => mentions.filter(isThing).map(({ id }) => id)).filter((id) => id !== null));
  const title = sentences.findIndex(({ kind }) => kind === 'heading');
  const first =
    facts[Math.max(0, title)]?.mentions.find(isThing) ??
    facts.flatMap(({ mentions }) => mentions).find(isThing) ??
    facts.flatMap(({ mentions }) => mentions)[0];
  // A family's name in the title means the version that the text names first.
  const meant =
    first?.id === null
      ? facts.flatMap(({ mentions }) => mentions).find(({ id }) => id !== null && first.candidates.includes(id))
      : undefined;
  const topic = first ? toLink(meant ?? first, 'context', models, null) : null;
  return {
    names,
    topic,
    models,
    returns: isAboutOne(facts, topic),
    section: null,
    focus: topic,
    owner: null,
    variant: null,
    board: null,
    scale: null,
    sense: null,
    asked: null,
    stated: null,
    quantities: [],
    block: -1,
    list: null,
    named: false,
    introduced: false,
    pair: null,
    described: new Map(),
  };
}

/** Whether the topic stands first in at least as many sentences as any other thing. */
function isAboutOne(facts: readonly Facts[], topic: SubjectLink | null): boolean {
  const about = topic?.id ?? topic?.name ?? '';
  const counts = new Map([[about, 0]]);
  for (const { id, name, candidates } of facts.flatMap(({ mentions }) => mentions.filter(isThing).slice(0, 1))) {
    const key = candidates.includes(about) ? about : (id ?? name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.get(about) === Math.max(...counts.values());
}

/** The record's name of a subject. */
export function nameOf(id: string, { names }: Pick<Discourse, 'names'>): string {
  for (const entries of names.entries.values()) for (const entry of entries) if (entry.id === id) return entry.name;
  return id;
}

/** A link to what a name stands for; a family's short name means the version of which the article speaks. */
export function toLink(mention: Mention, how: SubjectLink['how'], models: ReadonlySet<string>, topic: SubjectLink | null): SubjectLink {
  const { candidates, name, variant, start, end } = mention;
  const spoken = candidates.filter((id) => models.has(id));
  const id =
    mention.id ??
    (candidates.length > 1 ? (candidates.find((each) => each === topic?.id) ?? (spoken.length === 1 ? (spoken[0] ?? null) : null)) : null);
  return { id, name, how, ...(variant !== null && { variant }), at: { start, end } };
}

/** At a new paragraph the talk returns to what the section or the article is about, at each item to what its list is about. */
export function enterBlock(discourse: Discourse, sentence: SourceSentence): void {
  if (sentence.block === discourse.block) return;
  discourse.block = sentence.block;
  const home = discourse.section ?? discourse.topic;
  if (sentence.kind === 'list-item') {
    discourse.list ??= discourse.returns && !discourse.named ? home : discourse.focus;
    discourse.focus = discourse.list;
    return;
  }
  discourse.list = null;
  if (sentence.kind === 'table-row') return;
  // A pronoun at the head of a paragraph takes the talk with it.
  const goesOn = /^(?:It|Its|They|Their)\b/u.test(sentence.plain) || !discourse.returns || discourse.introduced;
  discourse.introduced = false;
  if (!goesOn || discourse.focus === null) {
    discourse.focus = home;
    discourse.variant = null;
  }
  discourse.owner = null;
  discourse.sense = null;
}
