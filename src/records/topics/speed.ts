import { z } from 'zod';
import { quantitySchema } from '../quantity.ts';
import type { Dimension } from '../units.ts';

export const SPEED_MEASURES = [
  'latency',
  'throughput',
  'frame-rate',
  'steps',
  'memory',
  'speed-up',
  'time-saved',
  'real-time-factor',
  'devices',
  'compute',
] as const;

export type SpeedMeasure = (typeof SPEED_MEASURES)[number];

const DIMENSIONS: Readonly<Record<SpeedMeasure, readonly Dimension[]>> = {
  latency: ['time'],
  throughput: ['token-rate', 'frame-rate'],
  'frame-rate': ['frame-rate'],
  steps: ['steps'],
  memory: ['memory'],
  'speed-up': ['factor', 'percent'],
  /** How much less time it takes, in per cent; a gain in throughput is a speed-up. */
  'time-saved': ['percent'],
  /** Seconds of output for a second of computing: 1 × and more is real time. */
  'real-time-factor': ['factor'],
  devices: ['devices'],
  compute: ['compute'],
};

/** What a claim about speed asserts, and what evidence on it observes. */
export const speedSchema = z
  .strictObject({
    measure: z.enum(SPEED_MEASURES).describe('What is measured; its unit must fit.'),
    quantity: quantitySchema(),
  })
  .superRefine(({ measure, quantity }, context) => {
    const fitting = DIMENSIONS[measure];
    if (fitting.some((dimension) => dimension === quantity.dimension)) return;
    context.addIssue({
      code: 'custom',
      path: ['quantity'],
      message: `Unexpected unit of ${quantity.dimension} for ${measure}, expected ${fitting.join(' or ')}`,
    });
  });

export type Speed = z.output<typeof speedSchema>;
