/** What the shell is told; `assay --help` documents each. */
export const EXIT = {
  fine: 0,
  /** Problems were found, or a condition that was asked for does not hold. */
  found: 1,
  /** Wrong use: an unknown command, option or id. */
  usage: 2,
  /** A fault of the program itself (sysexits.h: EX_SOFTWARE). */
  internal: 70,
  /** The person at the keyboard pressed Ctrl-C at a question. */
  cancelled: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
