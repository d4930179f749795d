import { z } from 'zod';
import type { OpennessAspect } from './topics/open-source.ts';

/** Yardsticks for "open source". A verdict names the one it used. */
export const DEFINITIONS = ['osd', 'osaid-1.0', 'mof-class-1', 'mof-class-2', 'mof-class-3', 'vendor-usage'] as const;

export const definitionSchema = z
  .enum(DEFINITIONS)
  .describe('The yardstick: osd = licence approved by the OSI; osaid-1.0; a MOF class; vendor-usage = weights can be downloaded.');

export type Definition = z.output<typeof definitionSchema>;

const MOF_CLASS_3: readonly OpennessAspect[] = [
  'architecture',
  'weights',
  'model-card',
  'data-card',
  'evaluation-results',
  'technical-report',
  'licence',
];
const MOF_CLASS_2: readonly OpennessAspect[] = [
  ...MOF_CLASS_3,
  'inference-code',
  'training-code',
  'evaluation-code',
  'evaluation-data',
  'supporting-tools',
];

/**
 * What each yardstick demands. The licence list asks for the licence alone. The Open Source AI Definition 1.0 asks for
 * information on the data, code and parameters, not for the data themselves. The Model Openness Framework 1.0 names
 * the components of each class; a technical report or a research paper serves.
 */
export const DEFINITION_DEMANDS: Readonly<Record<Definition, readonly OpennessAspect[]>> = {
  osd: ['licence'],
  'osaid-1.0': ['weights', 'inference-code', 'training-code', 'data-information', 'licence'],
  'mof-class-3': MOF_CLASS_3,
  'mof-class-2': MOF_CLASS_2,
  'mof-class-1': [...MOF_CLASS_2, 'training-data', 'data-preprocessing', 'intermediate-weights', 'sample-outputs'],
  'vendor-usage': ['weights'],
};

/** How a yardstick is named in a sentence. */
export const DEFINITION_NAME: Readonly<Record<Definition, string>> = {
  osd: 'the Open Source Definition (OSI licence list)',
  'osaid-1.0': 'the Open Source AI Definition 1.0',
  'mof-class-1': 'the Model Openness Framework 1.0, class I',
  'mof-class-2': 'the Model Openness Framework 1.0, class II',
  'mof-class-3': 'the Model Openness Framework 1.0, class III',
  'vendor-usage': 'what vendors call open (weights can be downloaded under some terms)',
};
