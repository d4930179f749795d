import type { APIRoute } from 'astro';
import { respondWithCsv, type CsvProps } from '../../../explore/respond-with-csv.ts';
import { readLedger } from '../../../ledger.ts';
import { listClaimData } from '../../../plots/plot-data.ts';

/** The data of the plots on a claim's page. */
export async function getStaticPaths() {
  const { base } = await readLedger();
  return base.published.flatMap((claim) =>
    listClaimData(claim).map((data) => ({ params: { id: claim.id, plot: data.name }, props: { data } })),
  );
}

export const GET: APIRoute<CsvProps> = ({ props }) => respondWithCsv(props.data);
