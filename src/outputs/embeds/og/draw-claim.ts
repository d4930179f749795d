import type { AssessedClaim, AssessedKnowledgeBase } from '../../../assessment/index.ts';
import { TOPICS } from '../../../records/index.ts';
import { capitalise, formatDay } from '../../markdown-twins/words.ts';
import { BAND_HEIGHT, drawFrame, HEADER_HEIGHT, HEADER_TOP, INNER, type Frame } from './draw-frame.ts';
import { drawMark } from './draw-mark.ts';
import { isRightToLeft, keepsMost, toDrawable, type Covers } from './drawable.ts';
import { cutText, fitText, measureText, REGULAR } from './fit-text.ts';
import { column, OG_SIZE, words, type OgBox, type OgText } from './node.ts';
import { GROUND, PAPER, QUIET } from './palette.ts';

/** From large, for a short sentence, to small, which still reads where the picture is shown 400 pixels wide. */
const SIZES = [76, 68, 60, 52, 46, 40] as const;
const LINE = 1.2;
const SAID_SIZE = 32;
const SAID_HEIGHT = 80;

const SENTENCE = { width: INNER, height: OG_SIZE.height - BAND_HEIGHT - HEADER_TOP - HEADER_HEIGHT - SAID_HEIGHT - 40, line: LINE };

/** The picture of a claim: the sentence, who said it, and its status with the day as of which it holds. */
export function drawClaim({ id, data, proof }: AssessedClaim, base: AssessedKnowledgeBase, covers: Covers): OgBox {
  const nameOf = (subject: string) => toDrawable(base.subjects.get(subject)?.data.name ?? subject, covers);
  const since = `${formatDay(data.claimedOn)}${data.claimedOnBasis === 'snapshot' ? ' or earlier' : ''}`;
  return drawFrame({
    name: toDrawable(base.site.data.name, covers),
    place: `${nameOf(data.subject)} · ${TOPICS[data.topic].name}`,
    body: [drawSentence(chooseWords(data.text, id, covers)), drawSaid(nameOf(data.claimant), since)],
    band: data.withdrawn
      ? { ground: GROUND.unverified, left: [words('Withdrawn', 64)], right: `on ${formatDay(data.withdrawn.on)}` }
      : drawStatus(proof),
  });
}

/** The sentence; where most of it is in a script without a font, the id says in Latin letters which claim it is. */
function chooseWords(sentence: string, id: string, covers: Covers): string {
  const drawable = toDrawable(sentence, covers);
  return keepsMost(sentence, drawable) ? drawable : `Claim “${id}”`;
}

function drawSentence(said: string): OgBox {
  const { text, size } = fitText(said, SENTENCE, SIZES);
  const isTurned = isRightToLeft(said);
  const style = {
    fontSize: size,
    lineHeight: LINE,
    letterSpacing: isTurned ? 0 : -0.01 * size,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  };
  const sign: OgText = { type: 'text', text, style: { ...style, textAlign: isTurned ? 'right' : 'left' }, dir: isTurned ? 'rtl' : 'ltr' };
  return column({ flexGrow: 1, justifyContent: 'center' }, [sign]);
}

/** The name is cut where it is too long, and never the day. */
function drawSaid(claimant: string, since: string): OgBox {
  const name = cutText(claimant, INNER / SAID_SIZE / REGULAR - measureText(`Said by , ${since}`));
  return column({ height: SAID_HEIGHT, color: QUIET, fontWeight: 400 }, [words(`Said by ${name}, ${since}`, SAID_SIZE)]);
}

function drawStatus({ status, asOf }: AssessedClaim['proof']): Frame['band'] {
  const ground = GROUND[status];
  return { ground, left: [drawMark(status, PAPER, ground, 76), words(capitalise(status), 64)], right: `as of ${formatDay(asOf)}` };
}
