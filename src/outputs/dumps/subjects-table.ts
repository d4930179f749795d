import { ORGANISATION_ROLES, SUBJECT_KINDS, type Entry, type Subject } from '../../records/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { columnsOf, defineTable } from './table.ts';

interface Item extends Entry<Subject> {
  readonly context: OutputContext;
}

const { may, must } = columnsOf<Item>();

/** What the claims are about, and who makes them. */
export const subjectsTable = defineTable<Item>({
  name: 'subjects',
  title: 'Subjects',
  description: 'Everything that claims are about and everybody who makes them: models, organisations, people, benchmarks.',
  primaryKey: ['id'],
  columns: [
    must('id', 'string', 'The id of the subject; it never changes.', ({ id }) => id),
    must('name', 'string', 'Its name.', ({ data }) => data.name),
    must('kind', 'string', 'What it is.', ({ data }) => data.kind, { values: SUBJECT_KINDS }),
    may('role', 'string', 'For an organisation: what it is in this record.', ({ data }) => data.role, { values: ORGANISATION_ROLES }),
    must('aliases', 'array', 'Other names and spellings.', ({ data }) => data.aliases),
    must('summary', 'string', 'What it is, in a sentence or two.', ({ data }) => data.summary),
    may('maker', 'string', 'Who makes it.', ({ data }) => data.maker, { references: 'subjects' }),
    may('part_of', 'string', 'What it belongs to.', ({ data }) => data.partOf, { references: 'subjects' }),
    may('works_for', 'array', 'For a person: ids of organisations, the newest first.', ({ data }) => data.worksFor),
    may('released_on', 'date', 'The day of its release.', ({ data }) => data.released),
    may('address', 'string', 'Its own address.', ({ data }) => data.url),
    must('url', 'string', 'Its page in this record.', ({ id, context }) => context.absolute(PATHS.subject(id))),
  ],
  list: (base, context) => [...base.subjects.values()].map((entry) => ({ ...entry, context })),
});
