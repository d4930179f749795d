import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Cell } from '../../outputs/csv.ts';

/** What a plot shows, as rows: the table below it and the file to download are made of them. */
export interface Dataset {
  /** Name of the file. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

export interface DataRow {
  readonly cells: readonly Cell[];
  /** Where the row leads, below the site's root; empty where it leads nowhere. */
  readonly path: string;
}

/** The rows of the file: the columns first, an address last where rows lead somewhere. */
export function toFileRows({ columns, rows }: Dataset, absolute: (path: string) => string): readonly (readonly Cell[])[] {
  const leads = rows.some(({ path }) => path !== '');
  const address = (path: string) => (leads ? [path === '' ? '' : absolute(path)] : []);
  return [[...columns, ...(leads ? ['Address'] : [])], ...rows.map(({ cells, path }) => [...cells, ...address(path)])];
}

/** "Wan2.2, A14B": what a claim is about, with the edition where it names one; an edition that says the name stands alone. */
export function nameModel({ data }: AssessedClaim, { subjects }: Pick<AssessedKnowledgeBase, 'subjects'>): string {
  const name = subjects.get(data.subject)?.data.name ?? data.subject;
  const variant = data.conditions?.variant;
  if (variant === undefined) return name;
  return variant.toLowerCase().startsWith(name.toLowerCase()) ? variant : `${name}, ${variant}`;
}
