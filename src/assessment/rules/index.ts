// The table of rules, in order: the first that decides wins, and the last always does.
// To add a rule: write it in a file beside this one, put one line where it belongs, add a row to test/assessment/rules.test.ts.
import type { Rule } from '../rule.ts';
import { arithmeticAgrees, arithmeticContradicts, arithmeticDisagrees } from './arithmetic.ts';
import { notYetSaid, opinion, promiseBroken, promiseKept, promiseOpen } from './judgement.ts';
import { partsMixed, partsRefuted, partsSupported, partsWeakest } from './parts.ts';
import { absent, borneOut, bothSides, cameTrue, contradicted, overtaken, partlyHolds } from './sides.ts';
import { notChecked, nothingBears, onlyMaker } from './words.ts';

export const RULES: readonly Rule[] = [
  notYetSaid,
  opinion,
  promiseKept,
  promiseBroken,
  promiseOpen,
  partsSupported,
  partsRefuted,
  partsMixed,
  partsWeakest,
  arithmeticContradicts,
  overtaken,
  absent,
  contradicted,
  partlyHolds,
  borneOut,
  cameTrue,
  bothSides,
  arithmeticDisagrees,
  arithmeticAgrees,
  onlyMaker,
  nothingBears,
  notChecked,
];
