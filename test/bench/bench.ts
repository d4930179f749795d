/** One thing to measure, side by side in one run: the machines are noisy, so only ratios mean something. */
export interface Bench {
  readonly name: string;
  /** What is measured, in what unit. */
  readonly measures: string;
  /** Runs it and gives the rows of its table. */
  run(): Promise<readonly object[]>;
}
