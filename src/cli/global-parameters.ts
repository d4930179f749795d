import type { Parameter } from './command.ts';

export const PROGRAM_NAME = 'assay';

/** The options that may stand before or after every command. */
export const GLOBAL_PARAMETERS: readonly Parameter[] = [
  { flags: '--root <folder>', description: 'the folder that holds content/ (default: the nearest one upwards)' },
  { flags: '--today <date>', description: 'the day to assess for (default: ASSAY_TODAY, SOURCE_DATE_EPOCH, the clock)' },
];
