import type { APIRoute } from 'astro';
import { readLedger } from '../../ledger.ts';
import { packFacets } from '../../search/facet-rows.ts';

/** What every claim is in each facet: from it the search page counts where no question narrows the list. */
export const GET: APIRoute = async () => {
  const { base } = await readLedger();
  return Response.json(
    packFacets(
      base.published.map(({ data, proof, claimantKind }) => ({
        status: proof.status,
        topic: data.topic,
        subject: data.subject,
        by: claimantKind,
      })),
    ),
  );
};
