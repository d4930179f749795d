import { to } from '../address.ts';
import { cloneTemplate } from '../compare/clone-template.ts';
import { find } from '../search/find-element.ts';
import { formatDay } from '../view/dates.ts';
import { capitalise } from '../view/words.ts';
import type { ShownFinding, ShownRecord } from './check-result.ts';
import { findingId, markId } from './draw-text.ts';

/** A finding, built from the templates of the page. */
export function drawFinding(finding: ShownFinding): Element {
  const item = cloneTemplate('finding');
  const { number, urgency, phrase, sentence, record } = finding;
  item.id = findingId(number);
  item.classList.add(`check-${urgency}`);
  const part = createFiller(item);
  part('number', String(number));
  part('phrase', phrase);
  for (const [index, name] of (['before', 'marked', 'after'] as const).entries()) part(name, sentence[index] ?? '');
  part('how', finding.how);
  part('said-for', finding.saidFor);
  part('recorded-for', finding.recordedFor);
  part('caveats', capitalise(finding.caveats));
  const back = find('[data-part="back"]', HTMLAnchorElement, item);
  back.href = `#${markId(number)}`;
  back.setAttribute('aria-label', `Finding ${String(number)} in the text`);
  const place = find('[data-part="record"]', HTMLElement, item);
  if (record) place.append(drawRecord(record));
  const similar = find('[data-part="similar"]', HTMLElement, item);
  similar.hidden = finding.similar.length === 0;
  similar.append(...finding.similar.map(drawRecord));
  return item;
}

/** What is on record: the claim with its status, or what was found of the subject. */
export function drawRecord({ text, path, status, why, asOf }: ShownRecord): Element {
  const block = cloneTemplate('record');
  const part = createFiller(block);
  part('why', why);
  const link = find('[data-part="link"]', HTMLAnchorElement, block);
  link.href = to(path);
  link.textContent = text;
  const day = find('time', HTMLTimeElement, block);
  day.dateTime = asOf;
  day.textContent = formatDay(asOf, document.documentElement.lang);
  if (status !== null) find('[data-part="status"]', HTMLElement, block).append(cloneTemplate(`status-${status}`));
  return block;
}

/** Fills a part with words; a line whose words are empty is left out. */
function createFiller(element: Element): (name: string, words: string) => void {
  return (name, words) => {
    const part = find(`[data-part="${name}"]`, HTMLElement, element);
    part.textContent = words;
    if (words === '') part.closest('[data-line]')?.remove();
  };
}
