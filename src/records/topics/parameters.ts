import { z } from 'zod';
import { quantitySchema } from '../quantity.ts';

/** What a claim about parameters asserts, and what evidence on it observes. */
export const parametersSchema = z.strictObject({
  quantity: quantitySchema('parameters'),
  scope: z.enum(['total', 'active', 'component']).describe('All, those active for one token, or those of a component.'),
  component: z.string().min(1).optional().describe('Which component: "text encoder", "one expert".'),
});

export type Parameters = z.output<typeof parametersSchema>;
