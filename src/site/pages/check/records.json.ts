import type { APIRoute } from 'astro';
import { listCheckRecords } from '../../../matching/check/list-check-records.ts';
import { packRecords } from '../../../matching/check/pack-records.ts';
import { readLedger } from '../../ledger.ts';

/** What a check needs of the whole record: the page loads it when a text is there to be checked. */
export const GET: APIRoute = async () => {
  const { base } = await readLedger();
  return Response.json(packRecords(listCheckRecords(base)));
};
