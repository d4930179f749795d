import { EVIDENCE_KINDS, STANCES, type Evidence } from '../../records/index.ts';
import { columnsOf, type ColumnOf } from './table.ts';
import { listValueColumns, toPlain } from './value-columns.ts';

const { may, must } = columnsOf<Evidence>();

const COLUMNS: readonly ColumnOf<Evidence>[] = [
  must('kind', 'string', 'What was done.', ({ kind }) => kind, { values: EVIDENCE_KINDS }),
  must('source', 'string', 'The published work.', ({ source }) => source, { references: 'sources' }),
  may('at', 'string', 'The place in the source.', ({ at }) => at),
  may('quote', 'string', 'Its words, at most twelve. They belong to their author.', ({ quote }) => quote?.exact),
  may('quote_lang', 'string', 'Their language, where it is not English.', ({ quote }) => quote?.lang),
  may('via', 'string', 'Who is reported, where it is second-hand.', ({ via }) => via, { references: 'subjects' }),
  must('finding', 'string', 'What it shows, in a sentence.', ({ finding }) => finding),
  may('stance', 'string', 'What the editor reads in it, where nothing typed was observed.', ({ stance }) => stance, { values: STANCES }),
  must('observed_on', 'date', 'The day that it speaks of.', ({ observedOn }) => observedOn),
  must('recorded_on', 'date', 'The day on which it entered this record.', ({ recordedOn }) => recordedOn),
  may('withdrawn_on', 'date', 'The day on which it was withdrawn.', ({ withdrawn }) => withdrawn?.on),
  ...listValueColumns<Evidence>(({ observed }) => observed),
  may('observed', 'object', 'What was observed, in the shape of the topic.', ({ observed }) => toPlain(observed) as object),
  may('conditions', 'object', 'The circumstances of the observation.', ({ conditions }) => conditions),
  may('formula', 'string', 'How the value was worked out, where it was.', ({ formula }) => formula),
  may('against_interest', 'string', 'Why a party says this against its own interest.', ({ againstInterest }) => againstInterest),
  may('repeatable', 'object', 'Hardware and script of a measurement.', ({ repeatable }) => repeatable),
  may('places', 'array', 'For a search: where was looked, and what was found.', ({ places }) => places),
];

/** The columns of a piece of evidence, whatever it bears on. */
export function listEvidenceColumns<Item>(itemOf: (row: Item) => Evidence): readonly ColumnOf<Item>[] {
  return COLUMNS.map((column) => ({ ...column, read: (row) => column.read(itemOf(row)) }));
}
