import { find } from '../search/find-element.ts';
import { count } from '../view/words.ts';
import type { Ask } from './checker.ts';
import { readClaims } from './claims-link.ts';
import { drawRecord } from './draw-finding.ts';

/** Lists the claims that the address names, if any: what somebody shared of a check. */
export async function listLinkedClaims(ask: Ask): Promise<void> {
  const ids = readClaims(location.search);
  if (ids.length === 0) return;
  find('[data-linked]', HTMLElement).hidden = false;
  const said = find('[data-linked-said]', HTMLElement);
  try {
    const claims = await ask<'claims'>({ kind: 'claims', ids });
    find('[data-linked-claims]', HTMLElement).replaceChildren(...claims.map((claim) => wrap(drawRecord(claim))));
    const missing = ids.length - claims.length;
    said.textContent = `${count(claims.length, 'claim')}${missing > 0 ? `; ${count(missing, 'id')} of the address not on record` : ''}.`;
  } catch {
    said.textContent = 'The records could not be loaded.';
  }
}

function wrap(part: Element): HTMLLIElement {
  const item = document.createElement('li');
  item.append(part);
  return item;
}
