import type { APIRoute } from 'astro';
import { listDatasets } from '../../explore/list-datasets.ts';
import { respondWithCsv, type CsvProps } from '../../explore/respond-with-csv.ts';
import { readLedger } from '../../ledger.ts';

/** The data of each plot. */
export async function getStaticPaths() {
  const { base } = await readLedger();
  return listDatasets(base).map((data) => ({ params: { name: data.name }, props: { data } }));
}

export const GET: APIRoute<CsvProps> = ({ props }) => respondWithCsv(props.data);
