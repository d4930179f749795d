import type { APIRoute, GetStaticPaths } from 'astro';
import { describeModel, listModels } from '../../compare/describe-model.ts';
import { readLedger } from '../../ledger.ts';

export const getStaticPaths = (async () => {
  const { base } = await readLedger();
  return listModels(base).map(([id]) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** What the comparison shows of one model: a page that compares two of them loads two such files. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { base } = await readLedger();
  return Response.json(describeModel(base, params.id));
};
