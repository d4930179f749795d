// To add a section: one function of type WriteSection, and one line in SECTIONS, in the order in which readers meet them.
import { writeLookedAt } from './looked-at.ts';
import { writeArithmetic, writeParts } from './other-claims.ts';
import { writeCorrections, writeHistory, writeMissing, writeReply, writeSetAside, writeWouldChange } from './remainder.ts';
import { writeRule } from './rule.ts';
import { writeSaid } from './said.ts';
import type { WriteSection } from './section.ts';
import { writeSources } from './sources.ts';

export const SECTIONS: readonly WriteSection[] = [
  writeSaid,
  writeLookedAt,
  writeParts,
  writeArithmetic,
  writeSetAside,
  writeMissing,
  writeRule,
  writeWouldChange,
  writeReply,
  writeCorrections,
  writeHistory,
  writeSources,
];
