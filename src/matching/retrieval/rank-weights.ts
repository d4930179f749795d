import { type Measures } from './measure-candidate.ts';

/** What each measure counts when candidates are put in order: learned by test/bench/matching/train-weights.ts, to be run again when a measure changes. */
export const RANK_WEIGHTS: Measures = {
  scoreShare: 2.66,
  place: 5.36,
  questionCovered: 0.34,
  fieldCovered: 3.21,
  phrases: 1.12,
  rarest: 3.49,
  shared: 1.27,
  words: 1.1,
  numbers: 0.59,
  namesLacking: -0.84,
  questionNamesLacking: -1.13,
};
