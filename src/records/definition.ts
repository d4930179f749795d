import { z } from 'zod';

/** Yardsticks for "open source". A verdict names the one it used. */
export const DEFINITIONS = ['osd', 'osaid-1.0', 'mof-class-1', 'mof-class-2', 'mof-class-3', 'vendor-usage'] as const;

export const definitionSchema = z
  .enum(DEFINITIONS)
  .describe('The yardstick: osd = licence approved by the OSI; osaid-1.0; a MOF class; vendor-usage = weights can be downloaded.');

export type Definition = z.output<typeof definitionSchema>;

/** How a yardstick is named in a sentence. */
export const DEFINITION_NAME: Readonly<Record<Definition, string>> = {
  osd: 'the Open Source Definition (OSI licence list)',
  'osaid-1.0': 'the Open Source AI Definition 1.0',
  'mof-class-1': 'the Model Openness Framework 1.0, class I',
  'mof-class-2': 'the Model Openness Framework 1.0, class II',
  'mof-class-3': 'the Model Openness Framework 1.0, class III',
  'vendor-usage': 'what vendors call open (weights can be downloaded under some terms)',
};
