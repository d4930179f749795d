import { z } from 'zod';

/** Shapes with a name: each is a JSON Schema of its own and a component of the OpenAPI description. */
export const API_SCHEMAS = z.registry<{ readonly id: string }>();

/** Gives a shape its name, which is its file's: `claim` → /schemas/api/v1/claim.json. */
export function named<Shape extends z.ZodType>(id: string, shape: Shape): Shape {
  API_SCHEMAS.add(shape, { id });
  return shape;
}
