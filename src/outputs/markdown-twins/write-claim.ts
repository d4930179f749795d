import type { AssessedClaim } from '../../assessment/index.ts';
import { listInputs, STATUS_MEANING, TOPICS, type Claim } from '../../records/index.ts';
import { findRuleText } from '../api/to-proof.ts';
import { toValue } from '../api/to-value.ts';
import { toSubjectRef, type View } from '../api/view.ts';
import { PATHS } from '../paths.ts';
import { escapeMarkdown, escapeParagraphs, writeLink } from './escape-markdown.ts';
import { writeEvidence, writeSource } from './write-evidence.ts';
import { capitalise, formatDay, joinBlocks, writeSection } from './words.ts';

/** "Refuted, as of 10 April 2026.": what every edition of a claim for readers without pictures begins with. */
export function writeStatus({ proof }: AssessedClaim): string {
  return `${capitalise(proof.status)}, as of ${formatDay(proof.asOf)}.`;
}

/** The page of a published claim as Markdown. */
export function writeClaim(claim: AssessedClaim, view: View): string {
  const { id, data, proof } = claim;
  const { absolute } = view.context;
  return joinBlocks([
    writeStatus(claim),
    `# ${escapeMarkdown(data.text)}`,
    `${escapeMarkdown(proof.reason)} ${STATUS_MEANING[proof.status]}`,
    listFacts(claim, view)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    escapeParagraphs(view.context.body(claim).text),
    ...writeSection(
      'Evidence',
      data.evidence.map((item) => writeEvidence(item, proof, view)),
    ),
    ...writeSection('Claims that it leans on', listLeaned(data, view)),
    ...writeSection('What would change the status', proof.wouldChange.map(escapeMarkdown)),
    ...writeSection('What nobody has shown or checked', [...proof.missing, ...data.notChecked].map(escapeMarkdown)),
    ...writeSection('History', listHistory(claim)),
    ...writeSection('Where it was said', listAppearances(data, view)),
    ...writeSection('Corrections', listCorrections(data)),
    ...writeReply(data, view),
    ...writeSection('Elsewhere', [
      writeLink('The page', absolute(PATHS.claim(id))),
      writeLink('The same as JSON', absolute(PATHS.claimJson(id))),
    ]),
  ]);
}

function listFacts({ data, proof, modifiedOn }: AssessedClaim, view: View): readonly string[] {
  const { absolute } = view.context;
  const link = (id: string) => writeLink(toSubjectRef(id, view).name, absolute(PATHS.subjectMarkdown(id)));
  const asserted = toValue(data.asserted).text;
  return [
    `About: ${link(data.subject)}`,
    `Topic: ${writeLink(TOPICS[data.topic].name, absolute(PATHS.topicMarkdown(data.topic)))}`,
    `Said by: ${link(data.claimant)}, ${formatDay(data.claimedOn)}${data.claimedOnBasis === 'snapshot' ? ' or before' : ''}`,
    ...(asserted === '' ? [] : [`Asserts: ${escapeMarkdown(asserted)}`]),
    ...Object.entries(data.conditions ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [`Condition, ${spell(name)}: ${escapeMarkdown(value)}`],
    ),
    `Rule: ${writeLink(proof.rule, absolute(proof.rule === 'override' ? PATHS.method : PATHS.rule(proof.rule)))}. ${escapeMarkdown(findRuleText(proof.rule))}`,
    ...(proof.overridden
      ? [`An override, reviewed by ${escapeMarkdown(proof.overridden.reviewer)}: the rules give ${proof.overridden.status}.`]
      : []),
    ...(proof.currency === 'current'
      ? []
      : [`Its oldest needed observation is ${proof.currency === 'due' ? 'due for another look' : 'stale'}.`]),
    `Record last changed: ${formatDay(modifiedOn)}`,
  ];
}

/** `clipLength` → `clip length`. */
function spell(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function listLeaned({ parts = [], derivedFrom }: Claim, { base, context }: View): readonly string[] {
  return [...parts, ...(derivedFrom ? listInputs(derivedFrom) : [])].flatMap((id) => {
    const other = base.claims.get(id);
    if (other?.data.record !== 'published') return [];
    return [`${writeStatus(other)} ${writeLink(other.data.text, context.absolute(PATHS.claimMarkdown(id)))}`];
  });
}

function listHistory({ history }: AssessedClaim): readonly string[] {
  return history.map(({ on, status, reason, learnedOn }) => {
    const learned = learnedOn === on ? '' : ` (learned ${formatDay(learnedOn)})`;
    return `From ${formatDay(on)}${learned}: ${status}. ${escapeMarkdown(reason)}`;
  });
}

function listAppearances({ appearances }: Claim, view: View): readonly string[] {
  return appearances.map(({ source, on, role, quote }) => {
    const words = quote ? ` “${escapeMarkdown(quote.exact)}”` : '';
    return `${formatDay(on)}, ${role}: ${writeSource(source, view)}${words}`;
  });
}

function listCorrections({ corrections }: Claim): readonly string[] {
  return corrections.map(({ on, was, now, reason }) =>
    [`${formatDay(on)}: was “${escapeMarkdown(was)}”`, `now “${escapeMarkdown(now)}”. ${escapeMarkdown(reason)}`].join(', '),
  );
}

function writeReply({ reply }: Claim, view: View): readonly string[] {
  if (!reply) return [];
  return [`## Reply`, `${escapeMarkdown(toSubjectRef(reply.by, view).name)}, ${formatDay(reply.on)}: ${escapeMarkdown(reply.text)}`];
}
