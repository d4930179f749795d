import packageJson from '../../../package.json' with { type: 'json' };
import type { ClaimMention } from '../../matching/check/check-text.ts';
import type { KnownClaim } from '../../matching/known/known-claim.ts';
import type { AssertedValue } from '../../matching/reading/index.ts';
import type { Finding } from '../../matching/relation/finding.ts';
import type { CheckedArticle, CheckReporter, CheckRun } from './check-reporter.ts';

/** Everything that was found, for programs: every field is always there, and null where there is nothing. */
export const reportJson: CheckReporter = (run) => `${JSON.stringify(toJson(run), null, 2)}\n`;

function toJson({ articles, today, addressOf }: CheckRun) {
  return { version: packageJson.version, today, articles: articles.map((article) => toArticle(article, addressOf)) };
}

function toArticle({ name, published, isExtracted, mentions }: CheckedArticle, addressOf: CheckRun['addressOf']) {
  return { name, published, isExtracted, sentences: mentions.map((mention) => toSentence(mention, addressOf)) };
}

function toSentence({ sentence, checkable, why, findings, similar }: ClaimMention, addressOf: CheckRun['addressOf']) {
  const { index, line, column, start, end, text, kind } = sentence;
  const list = findings.map((finding) => toFinding(finding, sentence, addressOf));
  const alike = similar.map(({ claim, shared }) => ({ ...toClaim(claim, addressOf), shared }));
  return { index, line, column, start, end, text, kind, checkable, why, findings: list, similar: alike };
}

function toFinding(
  { assertion, relation, claim, fact, isBorneOut, how }: Finding,
  sentence: ClaimMention['sentence'],
  addressOf: CheckRun['addressOf'],
) {
  const { subject, topic, aspect, value, conditions, attribution, promised, negated, at } = assertion;
  return {
    subject: { id: subject.id, name: subject.name, how: subject.how, variant: subject.variant ?? null },
    topic,
    aspect,
    value: value && toValue(value),
    conditions,
    attribution,
    promised,
    negated,
    marked: { start: sentence.start + at.start, end: sentence.start + at.end, text: sentence.text.slice(at.start, at.end) },
    relation,
    isBorneOut,
    how,
    claim: claim && toClaim(claim, addressOf),
    fact: fact && { aspect: fact.aspect, why: fact.why, asOf: fact.asOf },
  };
}

function toClaim({ id, text, status, asOf, reason }: KnownClaim, addressOf: CheckRun['addressOf']) {
  return { id, text, status, asOf, reason, url: addressOf(id) };
}

function toValue({ min, max, unit, dimension, approximate, bound, licence, available, date, negated }: AssertedValue) {
  return {
    min: min ?? null,
    max: max ?? null,
    unit: unit ?? null,
    dimension: dimension ?? null,
    approximate: approximate ?? false,
    bound: bound ?? null,
    licence: licence ?? null,
    available: available ?? null,
    date: date ?? null,
    negated: negated ?? false,
  };
}
