import type { Entry, Source } from '../../records/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item extends Entry<Source> {
  readonly context: OutputContext;
}

const { may, must } = columnsOf<Item>();

/** The works that are quoted. */
export const sourcesTable = defineTable<Item>({
  name: 'sources',
  title: 'Sources',
  description: 'Every published work on record; a repository at a revision is one.',
  primaryKey: ['id'],
  columns: [
    must('id', 'string', 'The id of the source; it never changes.', ({ id }) => id),
    must('title', 'string', 'The title of the work, or repository and revision.', ({ data }) => data.title),
    must('kind', 'string', 'What it is.', ({ data }) => data.kind),
    must('publisher', 'string', 'Who published it.', ({ data }) => data.publisher, { references: 'subjects' }),
    may('authors', 'array', 'Its authors, where it names them.', ({ data }) => data.authors),
    may('published_on', 'date', 'The day of publication; empty where the source shows none.', ({ data }) => data.published),
    must('accessed_on', 'date', 'The day on which it was last read for this record.', ({ data }) => data.accessed),
    must('lang', 'string', 'BCP 47 language of the work.', ({ data }) => data.lang),
    must('officialness', 'string', 'Whether it speaks for the party that it seems to speak for.', ({ data }) => data.officialness),
    may('unsafe', 'string', 'Why its address should not be opened.', ({ data }) => data.unsafe),
    may('derived_from', 'string', 'The source that it copies or rewrites: both are one origin.', ({ data }) => data.derivedFrom, {
      references: 'sources',
    }),
    may('revision', 'string', 'Commit, version or edition.', ({ data }) => data.revision),
    may('archived_address', 'string', 'A copy in a public archive.', ({ data }) => data.archivedUrl),
    may('snapshot_sha256', 'string', 'The hash of the bytes that were read.', ({ data }) => data.snapshot?.sha256),
    may('snapshot_on', 'date', 'The day on which they were read.', ({ data }) => data.snapshot?.capturedOn),
    may('note', 'string', 'What a reader should know of it.', ({ data }) => data.note),
    must('address', 'string', 'Where the work stands.', ({ data }) => data.url),
    must('url', 'string', 'Its page in this record.', ({ id, context }) => context.absolute(PATHS.source(id))),
  ],
  list: (base, context) => [...base.sources.values()].map((entry) => ({ ...entry, context })),
});
