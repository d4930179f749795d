import { BULLET, type WriteSection } from './section.ts';
import { nameOf, sayDate, toSentence } from './words.ts';

const bullets = (texts: readonly string[]) => texts.map((text) => ({ marker: BULLET, text: toSentence(text) }));

/** Evidence that does not count, each with the reason. */
export const writeSetAside: WriteSection = ({ data, proof }) => ({
  title: 'Set aside',
  paragraphs: proof.setAside.flatMap(({ id, why }) => {
    const finding = data.evidence.find((item) => item.id === id)?.finding;
    return [
      { marker: BULLET, text: `${finding ?? 'Evidence'} [${id}]` },
      { text: toSentence(why), depth: 1 },
    ];
  }),
});

/** What nobody has shown, and what nobody looked at. */
export const writeMissing: WriteSection = ({ data, proof }) => ({
  title: 'What is missing',
  paragraphs: bullets([...proof.missing, ...data.notChecked.map((text) => `Not checked: ${text}`)]),
});

export const writeWouldChange: WriteSection = ({ proof }) => ({
  title: 'What would change it',
  paragraphs: bullets(proof.wouldChange),
});

/** What the party concerned answers: shown beside the verdict, never moving it. */
export const writeReply: WriteSection = ({ data: { reply } }, base) => ({
  title: 'Their answer',
  paragraphs: reply === undefined ? [] : [{ text: `${nameOf(reply.by, base)}, on ${sayDate(reply.on)}: ${reply.text}` }],
});

/** Mistakes of ours that were mended. */
export const writeCorrections: WriteSection = ({ data }) => ({
  title: 'Corrected',
  paragraphs: data.corrections.map(({ on, was, now, reason }) => ({
    marker: BULLET,
    text: `On ${sayDate(on)}: ${reason} Before: “${was}”. Now: “${now}”.`,
  })),
});

/** How the status came to be what it is. */
export const writeHistory: WriteSection = ({ history }) => ({
  title: 'How it came about',
  paragraphs: history.map(({ on, status, reason }) => ({ marker: `${on}  `, text: `${status}: ${reason}`, status })),
});
