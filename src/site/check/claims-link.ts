import type { ShownFinding } from './check-result.ts';

const PARAMETER = 'claims';
/** More would make an address that some programs cut. */
const MOST = 100;
const ID = /^[a-z0-9][a-z0-9.-]{0,99}$/u;

/** The ids of claims that an address names, each once; what cannot be an id is left out. */
export function readClaims(search: string): readonly string[] {
  const asked = new URLSearchParams(search).getAll(PARAMETER).flatMap((list) => list.split(','));
  return [...new Set(asked.map((id) => id.trim()).filter((id) => ID.test(id)))].slice(0, MOST);
}

/** The query part of an address that names the claims of some findings and carries nothing of the text; '' where no claim was found. */
export function writeClaims(findings: readonly ShownFinding[]): string {
  const ids = [...new Set(findings.flatMap(({ record }) => record?.id ?? []))].slice(0, MOST);
  return ids.length === 0 ? '' : `?${PARAMETER}=${ids.map((id) => encodeURIComponent(id)).join(',')}`;
}
