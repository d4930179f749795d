import { PATHS } from '../../outputs/paths.ts';
import { to } from '../address.ts';
import { formatDay } from '../view/dates.ts';
import { find } from './find-element.ts';
import type { Result } from './find.ts';

/** Builds the list of results from the templates of the page, which the server drew with the same components as every list. */
export function toResultItem(result: Result): HTMLElement {
  const item = cloneTemplate('result');
  const link = find('[data-part="link"]', HTMLAnchorElement, item);
  link.href = to(PATHS.claim(result.id));
  link.textContent = result.title;
  link.lang = result.lang;
  link.dir = 'auto';
  find('[data-part="status"]', HTMLElement, item).replaceWith(cloneTemplate(`status-${result.status}`));
  find('[data-part="reason"]', HTMLElement, item).textContent = result.reason;
  find('[data-part="subject"]', HTMLElement, item).textContent = result.names[0] ?? result.subject;
  const day = find('[data-part="as-of"]', HTMLTimeElement, item);
  day.dateTime = result.asOf;
  day.textContent = formatDay(result.asOf, document.documentElement.lang);
  return item;
}

function cloneTemplate(id: string): HTMLElement {
  const template = document.getElementById(id);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (!first) throw new Error(`The page has no template ${id}`);
  return document.importNode(first, true) as HTMLElement;
}
