/** What a unit measures. Only quantities of one dimension can be compared. */
export type Dimension =
  | 'parameters'
  | 'time'
  | 'frame-rate'
  | 'steps'
  | 'points'
  | 'layers'
  | 'languages'
  | 'memory'
  | 'lines'
  | 'compute'
  | 'tokens'
  | 'token-rate'
  | 'percent'
  | 'factor'
  | 'rank'
  | 'pairs'
  | 'price'
  | 'yuan'
  | 'frames'
  | 'pixels'
  | 'devices'
  | 'users'
  | 'count';

interface Unit {
  readonly dimension: Dimension;
  /** How many base units one of these is. */
  readonly factor: number;
}

const unit = (dimension: Dimension, factor = 1): Unit => ({ dimension, factor });

/** Every spelling of a unit that the grammar reads, in lower case; the base unit of a dimension has factor 1. */
export const UNITS: Readonly<Record<string, Unit>> = {
  parameters: unit('parameters'),
  parameter: unit('parameters'),
  params: unit('parameters'),
  s: unit('time'),
  sec: unit('time'),
  second: unit('time'),
  seconds: unit('time'),
  ms: unit('time', 0.001),
  millisecond: unit('time', 0.001),
  milliseconds: unit('time', 0.001),
  min: unit('time', 60),
  minute: unit('time', 60),
  minutes: unit('time', 60),
  h: unit('time', 3600),
  hour: unit('time', 3600),
  hours: unit('time', 3600),
  fps: unit('frame-rate'),
  'frames/s': unit('frame-rate'),
  'frames per second': unit('frame-rate'),
  step: unit('steps'),
  steps: unit('steps'),
  'denoising steps': unit('steps'),
  'sampling steps': unit('steps'),
  elo: unit('points'),
  'elo points': unit('points'),
  point: unit('points'),
  points: unit('points'),
  layer: unit('layers'),
  layers: unit('layers'),
  language: unit('languages'),
  languages: unit('languages'),
  b: unit('memory'),
  bytes: unit('memory'),
  kb: unit('memory', 1e3),
  mb: unit('memory', 1e6),
  gb: unit('memory', 1e9),
  'gb vram': unit('memory', 1e9),
  tb: unit('memory', 1e12),
  kib: unit('memory', 2 ** 10),
  mib: unit('memory', 2 ** 20),
  gib: unit('memory', 2 ** 30),
  tib: unit('memory', 2 ** 40),
  p: unit('lines'),
  'gpu hours': unit('compute'),
  'gpu hour': unit('compute'),
  'gpu-hours': unit('compute'),
  token: unit('tokens'),
  tokens: unit('tokens'),
  'tokens/s': unit('token-rate'),
  'tokens per second': unit('token-rate'),
  '%': unit('percent'),
  percent: unit('percent'),
  'per cent': unit('percent'),
  '×': unit('factor'),
  x: unit('factor'),
  times: unit('factor'),
  rank: unit('rank'),
  pairs: unit('pairs'),
  usd: unit('price'),
  'usd/s': unit('price'),
  cny: unit('yuan'),
  'cny/s': unit('yuan'),
  yuan: unit('yuan'),
  frame: unit('frames'),
  frames: unit('frames'),
  px: unit('pixels'),
  pixels: unit('pixels'),
  gpu: unit('devices'),
  gpus: unit('devices'),
  npu: unit('devices'),
  npus: unit('devices'),
  'monthly users': unit('users'),
  'monthly active users': unit('users'),
  experts: unit('count'),
  stages: unit('count'),
};

/** Multipliers that may stand between a number and its unit. Capital `B` is billion, so bytes are spelled out. */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  M: 1e6,
  million: 1e6,
  B: 1e9,
  bn: 1e9,
  billion: 1e9,
  T: 1e12,
  trillion: 1e12,
};

/** The base unit of a dimension as a sentence names it. */
export const BASE_UNIT: Readonly<Record<Dimension, string>> = {
  parameters: 'parameters',
  time: 's',
  'frame-rate': 'fps',
  steps: 'steps',
  points: 'points',
  layers: 'layers',
  languages: 'languages',
  memory: 'bytes',
  lines: 'p',
  compute: 'GPU hours',
  tokens: 'tokens',
  'token-rate': 'tokens/s',
  percent: '%',
  factor: '×',
  rank: 'rank',
  pairs: 'pairs',
  price: 'USD',
  yuan: 'CNY',
  frames: 'frames',
  pixels: 'px',
  devices: 'GPUs',
  users: 'monthly users',
  count: '',
};
