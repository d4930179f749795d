import { isDate, type IsoDate } from '../records/index.ts';
import { UserError } from './user-error.ts';

interface TodaySources {
  /** The value of `--today`, where it was given. */
  readonly flag?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The day for which everything is assessed: `--today`, else ASSAY_TODAY, else SOURCE_DATE_EPOCH
 * (seconds, reproducible-builds.org), else the clock, in UTC.
 * @throws {UserError} for a day that does not exist.
 */
export function resolveToday({ flag, env }: TodaySources): IsoDate {
  const named = flag ?? env['ASSAY_TODAY'];
  if (named !== undefined && named !== '') {
    if (isDate(named)) return named;
    throw new UserError(`Unexpected day "${named}", expected a real calendar day`, 'Write it as 2026-04-10.');
  }
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (/^\d{1,11}$/u.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  throw new UserError(`Unexpected SOURCE_DATE_EPOCH "${epoch}", expected whole seconds`, 'Unset it, or set it to a Unix time.');
}
