import { z } from 'zod';
import { DEFINITIONS, OPENNESS_ASPECTS } from '../../../records/index.ts';
import { dayOrNull, flag, text, textOrNull } from './fields.ts';
import { named } from './registry.ts';
import { licenceSchema } from './value.ts';
import { MARKS } from './words.ts';

const aspect = () => z.enum(OPENNESS_ASPECTS);

const findingSchema = named(
  'openness-finding',
  z
    .strictObject({
      claim: textOrNull().describe('Id of the claim that it was recorded with; null where it stands with the subject.'),
      evidence: text().describe('Id of the evidence.'),
      source: text().describe('Id of the source.'),
      finding: text(),
    })
    .describe('What was found on an aspect'),
);

const cellSchema = named(
  'openness-aspect',
  z
    .strictObject({
      aspect: aspect(),
      mark: z.enum(MARKS).describe('no: looked for and not there; not-known: nothing on record settles it.'),
      only_word: flag().describe('Whether nothing but the word of the maker bears the mark.'),
      code_only: flag().describe('Whether a licence on record covers the code alone.'),
      why: text(),
      licences: z.array(licenceSchema),
      as_of: dayOrNull().describe('The oldest day that the mark leans on; null where nothing is known.'),
      findings: z.array(findingSchema),
    })
    .describe('One aspect of openness'),
);

const yardstickSchema = named(
  'openness-yardstick',
  z
    .strictObject({
      definition: z.enum(DEFINITIONS),
      name: text(),
      result: z.enum(['met', 'not-met', 'undecided']),
      failing: z.array(aspect()),
      unknown: z.array(aspect()),
      only_word: z.array(aspect()).describe('Demands that rest on the word of the maker alone.'),
    })
    .describe('How a subject stands to one definition of openness'),
);

export const opennessSchema = named(
  'openness',
  z.strictObject({ aspects: z.array(cellSchema), yardsticks: z.array(yardstickSchema) }).describe('The openness profile of a subject'),
);
