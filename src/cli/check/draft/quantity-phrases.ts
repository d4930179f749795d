/** How a sentence says the quantity of an aspect. */
const PHRASES: Readonly<Record<string, (quantity: string) => string>> = {
  // Speed
  latency: (quantity) => `takes ${quantity}`,
  throughput: (quantity) => `gives ${quantity}`,
  'frame-rate': (quantity) => `runs at ${quantity}`,
  steps: (quantity) => `samples in ${quantity}`,
  memory: (quantity) => `needs ${quantity} of memory`,
  'speed-up': (quantity) => `is faster by ${quantity}`,
  'relative-speed': (quantity) => `is faster by ${quantity}`,
  'time-saved': (quantity) => `saves ${quantity} of the time`,
  'real-time-factor': (quantity) => `runs at ${quantity} real time`,
  devices: (quantity) => `runs on ${quantity}`,
  compute: (quantity) => `takes ${quantity}`,
  // Size and build
  total: (quantity) => `has ${quantity}`,
  active: (quantity) => `has ${quantity.replace(/parameters$/u, 'active parameters')}`,
  component: (quantity) => `has a component of ${quantity}`,
  'text-encoder': (quantity) => `has a text encoder of ${quantity}`,
  layers: (quantity) => `has ${quantity}`,
  experts: (quantity) => `has ${quantity}`,
  'active-experts': (quantity) => `uses ${quantity} at a time`,
  'shared-experts': (quantity) => `has ${quantity.replace(/(experts?)$/u, 'shared $1')}`,
  context: (quantity) => `has a context of ${quantity}`,
  'file-size': (quantity) => `takes ${quantity} of storage`,
  // What it can do
  duration: (quantity) => `makes clips of ${quantity}`,
  resolution: (quantity) => `makes video at ${quantity}`,
  languages: (quantity) => `knows ${quantity}`,
  price: (quantity) => `costs ${quantity}`,
  users: (quantity) => `has ${quantity}`,
  // How it was trained
  'training-tokens': (quantity) => `was trained on ${quantity}`,
  'training-gpu-hours': (quantity) => `was trained in ${quantity}`,
  'training-cost': (quantity) => `cost ${quantity} to train`,
};

/** "has 256 experts": an aspect's quantity as the end of a sentence; null for an aspect that nobody has put in words. */
export function phraseQuantity(aspect: string, quantity: string): string | null {
  const single = quantity.replace(/^(1 \p{L}+)s$/u, '$1');
  return Object.hasOwn(PHRASES, aspect) ? (PHRASES[aspect]?.(single) ?? null) : null;
}
