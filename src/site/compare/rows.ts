import type { Definition, OpennessAspect, SpeedMeasure } from '../../records/index.ts';

/** Names of the rows: the page writes their headings, the file of a model their cells. */
export const ROW = {
  maker: 'maker',
  released: 'released',
  statuses: 'statuses',
  openness: (aspect: OpennessAspect) => `openness-${aspect}`,
  yardstick: (definition: Definition) => `yardstick-${definition}`,
  claimed: 'claimed',
  counted: 'counted',
  speed: (measure: SpeedMeasure) => `speed-${measure}`,
  promises: 'promises',
} as const;
