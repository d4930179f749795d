/** Aspects that sentences and records call by different names. */
const ALIKE: readonly (readonly string[])[] = [
  ['relative-speed', 'speed-up', 'time-saved'],
  ['training-gpu-hours', 'compute'],
  ['developer', 'maker', 'origin', 'owner'],
  ['status', 'any', 'app', 'web-interface', 'website', 'access'],
  ['weights', 'download'],
  ['streams', 'design'],
  ['context', 'context-length'],
];

/** Of these a subject has one value, so that another value contradicts it whatever else the sentence says. */
const SINGLE = new Set([
  'total', 'active', 'layers', 'experts', 'active-experts', 'shared-experts', 'context', 'context-length', 'languages', 'voices', 'licence',
  'training-tokens', 'training-gpu-hours', 'training-cost', 'compute', 'streams', 'duration', 'commercial-use',
]); // prettier-ignore

/** Whether a sentence and a record speak of the same thing. */
export function isSameAspect(said: string, known: string): boolean {
  return said === known || ALIKE.some((names) => names.includes(said) && names.includes(known));
}

export function isSingle(aspect: string): boolean {
  return SINGLE.has(aspect);
}
