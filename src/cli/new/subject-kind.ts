import { addressSchema, dateSchema, ORGANISATION_ROLES, SUBJECT_KINDS } from '../../records/index.ts';
import { splitList, type RecordKind } from './record-kind.ts';

const MADE = new Set(['model', 'product', 'benchmark']);

export const subjectKind: RecordKind = {
  name: 'subject',
  collection: 'subjects',
  extension: '.yaml',
  namedBy: 'name',
  fields: [
    { name: 'name', flags: '--name <name>', question: 'Its name' },
    { name: 'kind', flags: '--kind <kind>', question: 'What it is', choices: SUBJECT_KINDS },
    {
      name: 'role',
      flags: '--role <role>',
      question: 'What the organisation is in this record',
      choices: ORGANISATION_ROLES,
      when: ({ kind }) => kind === 'organisation',
    },
    { name: 'summary', flags: '--summary <text>', question: 'What it is, in one or two sentences of our own' },
    { name: 'aliases', flags: '--aliases <names>', question: 'Other names that people search for, with commas between', optional: true },
    {
      name: 'maker',
      flags: '--maker <subject>',
      question: 'Who makes it',
      refersTo: 'subjects',
      optional: true,
      when: ({ kind = '' }) => MADE.has(kind),
    },
    { name: 'partOf', flags: '--part-of <subject>', question: 'What it belongs to', refersTo: 'subjects', optional: true, rare: true },
    { name: 'released', flags: '--released <date>', question: 'The day of release', schema: dateSchema, optional: true, rare: true },
    { name: 'url', flags: '--url <address>', question: 'Its own address', schema: addressSchema, optional: true },
  ],
  examples: [
    ['new subject', 'asks for everything'],
    ['new subject kling-3.0 --name "Kling 3.0" --kind model --summary "A video model by Kuaishou."', 'asks for nothing'],
  ],
  build: ({ name, kind, role, summary, aliases, maker, partOf, released, url }) => ({
    name,
    kind,
    role,
    aliases: splitList(aliases, ','),
    summary,
    maker,
    partOf,
    released,
    url,
  }),
};
