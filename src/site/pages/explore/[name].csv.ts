import type { APIRoute } from 'astro';
import { absolute } from '../../address.ts';
import { toCsv } from '../../explore/csv.ts';
import { toFileRows } from '../../explore/dataset.ts';
import { listDatasets } from '../../explore/list-datasets.ts';
import { readLedger } from '../../ledger.ts';

interface Props {
  content: string;
}

/** The data of each plot, as a table that any program opens. */
export async function getStaticPaths() {
  const { base } = await readLedger();
  return listDatasets(base).map((data) => ({ params: { name: data.name }, props: { content: toCsv(toFileRows(data, absolute)) } }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
