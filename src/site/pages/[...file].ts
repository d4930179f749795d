import type { APIRoute } from 'astro';
import { OUTPUTS } from '../../outputs/index.ts';
import { readLedger } from '../ledger.ts';
import { createOutputContext } from '../output-context.ts';

interface Props {
  content: string;
  mediaType: string;
}

/** Every machine-readable edition: one route, so that an edition is one file in src/outputs. */
export async function getStaticPaths() {
  const ledger = await readLedger();
  const context = createOutputContext(ledger);
  return OUTPUTS.flatMap((output) =>
    output
      .files(ledger.base, context)
      .map(({ path, content }) => ({ params: { file: path }, props: { content, mediaType: output.mediaType } })),
  );
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.content, { headers: { 'content-type': props.mediaType } });
