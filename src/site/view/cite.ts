import type { IsoDate, Status } from '../../records/index.ts';
import { formatDay } from './dates.ts';

/** What a citation of a claim needs to know. */
export interface Citable {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
  readonly asOf: IsoDate;
  /** The day on which the record last changed. */
  readonly changedOn: IsoDate;
  /** Name of the site. */
  readonly publisher: string;
  readonly address: string;
}

/** A citation as a reader pastes it into a text. */
export function citePlainly({ publisher, text, status, asOf, changedOn, address }: Citable, lang: string): string {
  return `${publisher}: “${text}” Status: ${status}, as of ${formatDay(asOf, lang)}. Record of ${formatDay(changedOn, lang)}. ${address}`;
}

/** A citation for BibTeX. The braces keep capitals, and an author of several words one author. */
export function citeBibtex({ id, publisher, text, status, asOf, changedOn, address }: Citable): string {
  const [year = '', month = '', day = ''] = changedOn.split('-');
  const fields = [
    ['author', `{${escapeTex(publisher)}}`],
    ['title', `{${escapeTex(text)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['note', `Status: ${status}, as of ${asOf}`],
    ['url', address],
  ] as const;
  return `@misc{assay-${id},\n${fields.map(([key, value]) => `  ${key} = {${value}},`).join('\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** What TeX reads as a command, written so that it prints. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}
