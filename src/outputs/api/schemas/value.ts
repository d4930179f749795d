import { z } from 'zod';
import { OPENNESS_ASPECTS, SPEED_MEASURES } from '../../../records/index.ts';
import { flag, text, textOrNull } from './fields.ts';
import { named } from './registry.ts';

const ACCESS = ['api', 'web-interface', 'app', 'download', 'website', 'leaderboard', 'internal-test', 'any'] as const;
const RELATIONS = ['maker', 'leader', 'employer', 'founding', 'member', 'origin', 'same-as', 'other'] as const;

export const numberSchema = named(
  'number',
  z
    .strictObject({
      of: z.enum(['quantity', 'score', 'margin', 'rank']).describe('What the number is of.'),
      text: text().describe('As it was written.'),
      min: z.number().nullable().describe('Lowest stated value in the unit; null where only an upper bound is stated.'),
      max: z.number().nullable().describe('Highest stated value in the unit; null where only a lower bound is stated.'),
      unit: text().describe('Base unit of min and max; empty for a plain number.'),
      dimension: text().describe('What is measured: "parameters", "time"; numbers of two dimensions cannot be compared.'),
      approximate: flag().describe('Whether the writer said "about".'),
    })
    .describe('A number, read'),
);

export const licenceSchema = named(
  'licence',
  z
    .strictObject({
      id: text().describe('An SPDX expression, or the id of a named licence.'),
      name: text(),
      url: z.url().nullable(),
      osi_approved: flag().describe('Whether the Open Source Initiative approved it.'),
      restrictions: z.array(text()).describe('What it forbids or demands.'),
    })
    .describe('A licence'),
);

/** One shape for what a claim of any topic asserts: a field that the topic has not is null. */
export const valueSchema = named(
  'value',
  z
    .strictObject({
      text: text().describe('In a few words.'),
      numbers: z.array(numberSchema).describe('Every number in it; empty where it states none.'),
      aspect: z.enum(OPENNESS_ASPECTS).nullable().describe('Topic open-source: the part that is spoken of.'),
      available: z.boolean().nullable().describe('Topics open-source and availability: whether it is there.'),
      licence: licenceSchema.nullable().describe('Topic open-source: under which licence.'),
      scope: z.enum(['total', 'active', 'component']).nullable().describe('Topic parameters: parameters of what.'),
      component: textOrNull().describe('Topics open-source and parameters: the named component.'),
      measure: z.enum(SPEED_MEASURES).nullable().describe('Topic speed: what is measured.'),
      board: textOrNull().describe('Topic benchmark: id of the board.'),
      category: textOrNull().describe('Topic benchmark: category of the board.'),
      access: z.enum(ACCESS).nullable().describe('Topic availability: the way to get at it.'),
      relation: z.enum(RELATIONS).nullable().describe('Topic identity: which relation.'),
      object: textOrNull().describe('Topic identity: id of the other side of the relation.'),
      statement: textOrNull().describe('What more is said, or all that is said, in a few words.'),
      superlative: z.boolean().nullable().describe('Whether it says "first", "every", "only"; null where that is not recorded.'),
    })
    .describe('What a claim asserts, or what evidence observed'),
);

export const conditionsSchema = named(
  'conditions',
  z
    .strictObject({
      variant: textOrNull().describe('Which size or edition of the subject.'),
      hardware: textOrNull().describe('The machine.'),
      precision: textOrNull().describe('Number format.'),
      resolution: textOrNull().describe('Output size.'),
      clip_length: textOrNull().describe('Length of the output.'),
      steps: textOrNull().describe('Denoising steps.'),
      playback: textOrNull().describe('Frame rate at which the clip is shown.'),
      mode: textOrNull().describe('How it is run.'),
      board: textOrNull().describe('Leaderboard edition.'),
      category: textOrNull().describe('Category of a test or a board.'),
      day: z.iso.date().nullable().describe('The one day of which it speaks.'),
      region: textOrNull().describe('Where it applies.'),
    })
    .describe('Conditions under which something holds; null where it names none'),
);
