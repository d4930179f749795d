import type { APIRoute } from 'astro';
import { respondWithCsv, type CsvProps } from '../../../explore/respond-with-csv.ts';
import { readLedger } from '../../../ledger.ts';
import { findBoardData } from '../../../plots/plot-data.ts';

/** The data of the plot of leaderboards on a subject's page. */
export async function getStaticPaths() {
  const { base } = await readLedger();
  return [...base.bySubject].flatMap(([id, claims]) => {
    const data = findBoardData(base.subjects.get(id)?.data.name ?? id, claims, base);
    return data ? [{ params: { id }, props: { data } }] : [];
  });
}

export const GET: APIRoute<CsvProps> = ({ props }) => respondWithCsv(props.data);
