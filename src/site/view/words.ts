import type { ClaimantKind, Relation } from '../../assessment/index.ts';
import type {
  Appearance,
  Claim,
  Currency,
  Derivation,
  Evidence,
  EvidenceKind,
  Source,
  SpeedMeasure,
  Subject,
} from '../../records/index.ts';

// Words for readers: every enumeration of the records, as the pages print it.

export const CURRENCY_WORD: Readonly<Record<Currency, string>> = {
  current: 'up to date',
  due: 'due for another look',
  stale: 'not looked at lately',
};

export const RELATION_WORD: Readonly<Record<Relation, string>> = {
  agrees: 'agrees with the claim',
  contradicts: 'contradicts the claim',
  partial: 'agrees in part',
  'not-comparable': 'cannot be compared',
};

/** How the editor reads evidence that nothing typed can be compared with. */
export const STANCE_WORD: Readonly<Record<NonNullable<Evidence['stance']>, string>> = {
  supports: 'supporting it',
  refutes: 'refuting it',
  partly: 'supporting it in part',
  context: 'context only',
};

/** What the reader should know of a kind of evidence, in a sentence; the order is from strong to weak. */
export const KIND_MEANING: Readonly<Record<EvidenceKind, string>> = {
  artifact: 'We opened the thing itself: a licence file at a commit, a configuration, the header of the weights, the code.',
  measurement: 'Somebody measured it and names the hardware and the script, so that others can repeat it.',
  registry: 'An independent register says so: a leaderboard, a package or model registry.',
  'absence-probe': 'Named places were searched, and the thing was not there. A page that failed to load is never counted as an absence.',
  report: 'An outlet or a laboratory tells of its own observation.',
  statement: 'A party says so: a press release, a vendor page. Said against its own interest, it counts like an inspection.',
  copy: 'A copy of what stands elsewhere. It adds nothing to its original.',
};

export const ROLE_WORD: Readonly<Record<Appearance['role'], string>> = {
  original: 'first said here',
  copy: 'repeated word for word',
  paraphrase: 'told in other words',
};

export const CLAIMANT_WORD: Readonly<Record<ClaimantKind, string>> = {
  maker: 'The maker',
  'other-vendor': 'Another vendor',
  press: 'The press',
  research: 'Researchers',
  hosting: 'A hosting provider',
  board: 'A leaderboard',
  community: 'The community',
  person: 'A person',
  unattributed: 'Nobody named',
};

export const OFFICIALNESS_WORD: Readonly<Record<Source['officialness'], string>> = {
  official: 'official source',
  'claimed-official': 'says that it is official',
  unofficial: 'not an official source',
  impostor: 'impostor: falsely claims to be official',
};

export const SOURCE_KIND_WORD: Readonly<Record<Source['kind'], string>> = {
  article: 'Article',
  'press-release': 'Press release',
  post: 'Post',
  'web-page': 'Web page',
  repository: 'Repository',
  'model-card': 'Model card',
  leaderboard: 'Leaderboard',
  paper: 'Paper',
  documentation: 'Documentation',
};

/** Headings of the index of subjects, in the order in which readers look for them. */
export const SUBJECT_KIND_WORD: Readonly<Record<Subject['kind'], { one: string; many: string }>> = {
  model: { one: 'Model', many: 'Models' },
  product: { one: 'Product', many: 'Products' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  person: { one: 'Person', many: 'People' },
  benchmark: { one: 'Benchmark', many: 'Benchmarks' },
  field: { one: 'Field', many: 'Fields' },
  unattributed: { one: 'Unnamed voices', many: 'Unnamed voices' },
};

export const MODALITY_WORD: Readonly<Record<Claim['modality'], string>> = {
  asserted: 'stated as a fact',
  promised: 'promised',
  denied: 'denied',
  opinion: 'an opinion',
};

export const OPERATION_WORD: Readonly<Record<Derivation['operation'], string>> = {
  difference: 'The first minus the second must give what the claim says.',
  ratio: 'The first divided by the second must give what the claim says.',
  sum: 'Together they must give what the claim says.',
  reduction: 'The second must be below the first by as many per cent as the claim says.',
  ordering: 'In each pair the first must be the greater.',
};

/** Headings of the measures of speed. */
export const MEASURE_WORD: Readonly<Record<SpeedMeasure, string>> = {
  latency: 'How long it takes',
  throughput: 'How much it makes in a second',
  'frame-rate': 'Frames in a second',
  'real-time-factor': 'Real time',
  'speed-up': 'How many times faster',
  'time-saved': 'How much less time',
  steps: 'Steps',
  memory: 'Memory',
  devices: 'How many devices',
  compute: 'Compute for training',
};

export const PLACE_WORD = { found: 'found', 'not-found': 'not there', 'not-checkable': 'could not be checked' } as const;

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 claim", "43 claims". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
