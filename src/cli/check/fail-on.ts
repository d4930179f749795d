import { toUrgency } from '../../matching/report/describe-finding.ts';
import type { Finding } from '../../matching/relation/finding.ts';
import { isStatus, STATUSES, type Status } from '../../records/index.ts';
import { UserError } from '../../store/index.ts';
import { unknownWord } from '../suggest.ts';

const CONTRADICTS = 'contradicts';

/**
 * Reads `--fail-on refuted,misleading,contradicts`: which findings fail the run.
 *
 * @throws {UserError} for a word that is no status and not `contradicts`
 */
export function readFailOn(list: string | undefined): (finding: Finding) => boolean {
  if (list === undefined) return () => false;
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) throw new UserError('Unexpected empty --fail-on, expected statuses', 'As in --fail-on refuted,misleading.');
  const statuses = new Set<Status>(words.filter((word) => word !== CONTRADICTS).map(toKnown));
  const isStrict = words.includes(CONTRADICTS);
  return (finding) =>
    (finding.relation === 'repeats' && finding.claim !== null && statuses.has(finding.claim.status)) ||
    (isStrict && toUrgency(finding) === CONTRADICTS);
}

function toKnown(word: string): Status {
  if (isStatus(word)) return word;
  const known = [...STATUSES, CONTRADICTS];
  throw unknownWord('status', word, known, `--fail-on takes, with commas between them: ${known.join(', ')}.`);
}
