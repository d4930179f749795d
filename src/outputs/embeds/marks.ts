import type { Status } from '../../records/index.ts';

export interface Mark {
  /** Outline on a 16 × 16 grid, filled with the colour of the status. */
  readonly solid?: string;
  /** Lines in the colour of the status. */
  readonly line?: string;
  /** Lines in the colour of the paper, on top of the solid. */
  readonly cut?: string;
}

/** A mark a status. Each has a silhouette of its own, so that none needs its colour. */
export const MARKS: Readonly<Record<Status, Mark>> = {
  supported: { solid: 'M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z', cut: 'M4.4 8.3l2.5 2.5l4.8-5.4' },
  refuted: { solid: 'M2.2 1h11.6q1.2 0 1.2 1.2v11.6q0 1.2-1.2 1.2h-11.6q-1.2 0-1.2-1.2v-11.6q0-1.2 1.2-1.2z', cut: 'M5 5l6 6M11 5l-6 6' },
  misleading: { solid: 'M8 .8q.7 0 1.1.7l6.5 11.8q.8 1.5-.9 1.5h-13.4q-1.7 0-.9-1.5l6.5-11.8q.4-.7 1.1-.7z', cut: 'M8 5.4v4.2M8 12v.3' },
  disputed: { solid: 'M7.2.9v14.2l-6.6-7.1z', line: 'M9.4 2.6l5 5.4l-5 5.4' },
  'self-reported': {
    solid: 'M2.4 1.5h11.2q1.6 0 1.6 1.6v6.6q0 1.6-1.6 1.6h-5.4l-4 3.6v-3.6h-1.8q-1.6 0-1.6-1.6v-6.6q0-1.6 1.6-1.6z',
    cut: 'M4.6 5h6.8M4.6 8h4.4',
  },
  unsupported: { line: 'M6.7 1.3a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8zM10.7 10.7l4.3 4.3M4.3 6.7h4.8' },
  unverified: { line: 'M4.2 4.8q.2-3.4 3.8-3.4q3.8 0 3.8 3.2q0 1.9-2 2.9q-1.8.9-1.8 2.8M8 13.8v.5' },
  outdated: { line: 'M2.8 1.2h10.4M2.8 14.8h10.4', solid: 'M4 2.2h8q0 3.6-3 5.8q3 2.2 3 5.8h-8q0-3.6 3-5.8q-3-2.2-3-5.8z' },
  opinion: { solid: 'M1 8.4q0-4.6 4.8-6l.7 1.5q-2.6 1-2.6 3.2h2.9v5.9h-5.8zM9 8.4q0-4.6 4.8-6l.7 1.5q-2.6 1-2.6 3.2h2.9v5.9h-5.8z' },
};
