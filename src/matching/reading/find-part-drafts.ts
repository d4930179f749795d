import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { isNegated, readClause } from './negation.ts';
import { THERE } from './open-source-cues.ts';

const PART =
  '(?:(?:the|its|their|all|any|full|model|pre-?trained|trained) ){0,2}(?:(?:training|inference|sampling|fine-tuning|evaluation) (?:code|scripts?|data|sets?|recipe)|weights|parameters|checkpoints?|recipe|trainer|(?:source )?code|data ?sets?|technical report|paper|data|logs)(?: (?:it|they|that|to|with which|on which|of) [^.,;]{2,30}?)?';
const LIST = new RegExp(`\\b${PART}(?:, ${PART}){0,3},? (?:and|or|nor|as well as|plus|along with|together with) ${PART}\\b`, 'giu');
const ASPECTS: readonly (readonly [RegExp, string])[] = [
  [/(?:training|fine-tuning) (?:code|scripts?|recipe)|\bcode .*train|\brecipe|\btrainer/iu, 'training-code'],
  [/evaluation (?:code|scripts?)/iu, 'evaluation-code'],
  [/\bdata\b|training sets?|data ?sets?/iu, 'training-data'],
  [/weights|checkpoints?/iu, 'weights'],
  [/report|paper/iu, 'technical-report'],
  [/code|scripts?/iu, 'inference-code'],
];

/** "Code, weights and training data are online": each part of such a list is said to be there, or none is. */
export function findPartDrafts({ text, licences }: Facts): readonly Draft[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = readClause(text, start, end);
    const [licence] = licences;
    if (licence && HAVE.test(text.slice(end))) return readCodeLicence(match[0], licence);
    if (!THERE.test(clause) && !/\b(?:neither|nothing|no) [^.;]{0,40}$/iu.test(text.slice(0, start))) return [];
    const available = !isNegated(clause);
    return listAspects(match[0]).map((aspect) => ({
      topic: 'open-source' as const,
      aspect,
      value: { available },
      weight: 5,
      isStrong: true,
      start,
      end,
    }));
  });
}

/** The parts are what bears the licence, and nobody is said to have put them out. */
const HAVE = /^(?:, [\p{L} ]{2,20},)? (?:alike |both |all |each )?(?:are|is|carry|carries|come|fall|stand|have|bear|use|share|sit)\b/iu;

function listAspects(list: string): readonly string[] {
  const parts = list.split(/,| and | or | nor | as well as | plus | with /iu);
  return [...new Set(parts.flatMap((part) => ASPECTS.find(([pattern]) => pattern.test(part))?.[1] ?? []))];
}

function readCodeLicence(list: string, { start, end, licence }: Facts['licences'][number]): readonly Draft[] {
  const both = /\bcode\b/iu.test(list) && /\b(?:weights|parameters|checkpoints?)\b/iu.test(list);
  return both ? [{ topic: 'open-source', aspect: 'code-licence', value: { licence }, weight: 6.4, isStrong: true, start, end }] : [];
}

const SO_IS =
  /,? (?:and )?so (?:is|are|does|do) (?:the |its |all )?(?:\p{L}+ ){0,2}(code|library|scripts?|weights|checkpoints?|software|tools?)\b/iu;

/** "…, and so is the code": a second thing is under the licence of the first. */
export function findSharedLicence({ text, licences }: Facts): readonly Draft[] {
  const [licence] = licences;
  const match = SO_IS.exec(text);
  if (!licence || !match || match.index < licence.start) return [];
  const aspect = /weights|checkpoint/iu.test(match[1] ?? '') ? 'licence' : 'code-licence';
  const [start, end] = [match.index, match.index + match[0].length];
  return [{ topic: 'open-source', aspect, value: { licence: licence.licence }, weight: 6.3, isStrong: true, start, end }];
}
