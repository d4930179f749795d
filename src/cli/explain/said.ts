import { DEFINITION_NAME, TOPICS, type Appearance, type Claim } from '../../records/index.ts';
import { BULLET, type Paragraph, type WriteSection } from './section.ts';
import { citePlace, nameOf, sayDate, sayFields } from './words.ts';

const MODALITY: Readonly<Record<Claim['modality'], string>> = {
  asserted: 'said so',
  promised: 'promised it',
  denied: 'denied it',
  opinion: 'judged so',
};

const ROLE: Readonly<Record<Appearance['role'], string>> = {
  original: 'In its own words',
  copy: 'Copied',
  paraphrase: 'Retold',
};

/** Who said it, when and where, and how the sentence was read. */
export const writeSaid: WriteSection = ({ data }, base) => ({
  title: 'Who says so',
  paragraphs: [
    {
      text: `${sayClaimant(data, base)} It is about ${nameOf(data.subject, base)}.`,
    },
    ...data.appearances.map(writeAppearance),
    ...writeReading(data),
  ],
});

/** Where nobody heard the claimant itself, that is what is said. */
function sayClaimant({ appearances, claimant, claimedOn, claimedOnBasis, modality }: Claim, base: Parameters<WriteSection>[1]): string {
  const [name, day] = [nameOf(claimant, base), sayDate(claimedOn)];
  const wasHeard = appearances.some(({ role }) => role !== 'paraphrase');
  if (wasHeard && claimedOnBasis === 'snapshot')
    return `${name} ${MODALITY[modality]} by ${day}, perhaps earlier: the source as it stood that day.`;
  return wasHeard ? `${name} ${MODALITY[modality]} on ${day}.` : `Entered under ${name}, ${day}; others tell it.`;
}

function writeAppearance({ source, at, on, role, quote }: Appearance): Paragraph {
  return { marker: BULLET, text: `${ROLE[role]} on ${sayDate(on)} in ${citePlace(source, at, quote)}` };
}

function writeReading({ topic, asserted, conditions, definition, promise }: Claim): Paragraph[] {
  const lines = [
    `We read it as a claim about ${TOPICS[topic].name.toLowerCase()}: ${sayFields(asserted)}.`,
    conditions && `It holds under conditions: ${sayFields(conditions)}.`,
    definition && `The yardstick is ${DEFINITION_NAME[definition]}.`,
    promise &&
      `The date was put as “${promise.wording}”${promise.due === undefined ? '' : `, so it falls due on ${sayDate(promise.due)}`}.`,
  ];
  return lines.filter((line) => line !== undefined).map((text) => ({ text }));
}
