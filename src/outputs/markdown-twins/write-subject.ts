import { judgeYardsticks, type OpennessProfile } from '../../assessment/index.ts';
import { DEFINITION_NAME, type Entry, type Subject } from '../../records/index.ts';
import { listSaidOfOthers } from '../api/to-subject.ts';
import { toSubjectRef, type View } from '../api/view.ts';
import { PATHS } from '../paths.ts';
import { escapeMarkdown, writeLink } from './escape-markdown.ts';
import { capitalise, formatDay, joinBlocks, writeSection } from './words.ts';
import { writeClaimLine, writeStatuses, writeTotal } from './write-list.ts';

const RESULT_WORD = { met: 'met', 'not-met': 'not met', undecided: 'undecided' } as const;

/** The page of a subject as Markdown. */
export function writeSubject({ id, data }: Entry<Subject>, view: View): string {
  const { base, context } = view;
  const claims = base.bySubject.get(id) ?? [];
  const profile = base.openness.get(id);
  return joinBlocks([
    writeTotal(claims, view),
    `# ${escapeMarkdown(data.name)}`,
    escapeMarkdown(data.summary),
    listFacts(data, view)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    claims.length === 0 ? '' : `Of the claims about it: ${writeStatuses(claims)}.`,
    ...(profile ? writeOpenness(profile) : []),
    ...writeSection(
      'Claims about it',
      claims.map((claim) => writeClaimLine(claim, view)),
    ),
    ...writeSection(
      'Claims that it makes about others',
      listSaidOfOthers(id, view).map((claim) => writeClaimLine(claim, view)),
    ),
    ...writeSection('Elsewhere', [
      writeLink('The page', context.absolute(PATHS.subject(id))),
      writeLink('The same as JSON', context.absolute(PATHS.subjectJson(id))),
    ]),
  ]);
}

function listFacts({ kind, aliases, maker, partOf, released, url }: Subject, view: View): readonly string[] {
  const link = (id: string) => writeLink(toSubjectRef(id, view).name, view.context.absolute(PATHS.subjectMarkdown(id)));
  return [
    `Kind: ${kind}`,
    ...(maker === undefined ? [] : [`Made by: ${link(maker)}`]),
    ...(partOf === undefined ? [] : [`Part of: ${link(partOf)}`]),
    ...(aliases.length === 0 ? [] : [`Also called: ${aliases.map(escapeMarkdown).join(', ')}`]),
    ...(released === undefined ? [] : [`Released: ${formatDay(released)}`]),
    ...(url === undefined ? [] : [`Its own address: ${writeLink(url, url)}`]),
  ];
}

function writeOpenness(profile: OpennessProfile): readonly string[] {
  const known = [...profile.cells.values()].filter(({ mark }) => mark !== 'not-known');
  return [
    ...writeSection(
      'Openness',
      known.map(({ aspect, mark, isOnlyWord, why, asOf }) => {
        const day = asOf === null ? '' : `, as of ${formatDay(asOf)}`;
        return `${capitalise(aspect.replaceAll('-', ' '))}: ${mark}${isOnlyWord ? ', by the word of its maker alone' : ''}${day}. ${escapeMarkdown(why)}`;
      }),
    ),
    ...writeSection(
      'By the definitions of openness',
      judgeYardsticks(profile).map(({ definition, result }) => `${capitalise(DEFINITION_NAME[definition])}: ${RESULT_WORD[result]}`),
    ),
  ];
}
