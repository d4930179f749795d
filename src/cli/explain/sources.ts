import type { AssessedClaim } from '../../assessment/index.ts';
import type { WriteSection } from './section.ts';
import { nameOf, sayDate } from './words.ts';

const OFFICIALNESS = { official: '', 'claimed-official': '; calls itself official', unofficial: '', impostor: '; an impostor' } as const;

/** The works that were cited above by id, each once. */
export const writeSources: WriteSection = (claim, base) => ({
  title: 'Sources',
  paragraphs: listSources(claim).flatMap((id) => {
    const source = base.sources.get(id)?.data;
    if (source === undefined) return [];
    const { title, url, publisher, published, accessed, officialness } = source;
    const day = published === undefined ? `read on ${sayDate(accessed)}` : sayDate(published);
    const text = `“${title}” (${nameOf(publisher, base)}, ${day}${OFFICIALNESS[officialness]})`;
    return [{ text: `[${id}]` }, { text, depth: 1 }, { text: url, depth: 1, dim: true }];
  }),
});

function listSources({ data }: AssessedClaim): readonly string[] {
  return [...new Set([...data.appearances, ...data.evidence].map(({ source }) => source))];
}
