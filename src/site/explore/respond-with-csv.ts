import { absolute } from '../address.ts';
import { toCsv } from '../../outputs/csv.ts';
import { toFileRows, type Dataset } from './dataset.ts';

export interface CsvProps extends Record<string, unknown> {
  readonly data: Dataset;
}

/** The data of a plot as a file that any program opens. */
export function respondWithCsv(data: Dataset): Response {
  return new Response(toCsv(toFileRows(data, absolute)), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
}
