import { PATHS } from '../../outputs/paths.ts';
import { to } from '../address.ts';
import { writeState } from '../search/search-state.ts';
import { formatDay } from '../view/dates.ts';
import type { Cell, Line } from './cell.ts';
import { cloneTemplate } from './clone-template.ts';

/** The cell of a model in a row, built from the templates of the page; without a cell it says so. */
export function drawCell(model: string, cell: Cell | undefined): HTMLTableCellElement {
  const td = document.createElement('td');
  td.append(...listParts(model, cell));
  return td;
}

function listParts(model: string, cell: Cell | undefined): readonly Node[] {
  switch (cell?.kind) {
    case undefined:
      return [cloneTemplate('nothing')];
    case 'maker':
      return [createLink(cell.path, [cell.name])];
    case 'day':
      return [createDay(cell.day)];
    case 'statuses':
      return [createList(cell.counts.map(([status, number]) => createCount(model, status, number)))];
    case 'mark': {
      const said = cell.isOnlyWord ? [createSpan('compare-details', 'says the maker')] : [];
      const mark = cloneTemplate(cell.mark === 'yes' && cell.isOnlyWord ? 'mark-word' : `mark-${cell.mark}`);
      const link = createLink(PATHS.opennessOf(model, cell.aspect), [mark, createSpan('', cell.words)]);
      link.className = 'compare-mark';
      return [link, ...said];
    }
    case 'result':
      return [cloneTemplate(`result-${cell.result}`), ...(cell.why === '' ? [] : [createSpan('compare-details', cell.why)])];
    case 'lines':
      return [createList(cell.lines.map(createLine))];
  }
}

function createCount(model: string, status: string, number: number): readonly Node[] {
  const state = { query: '', sort: 'relevance', filters: { status, subject: model } } as const;
  return [
    createLink(PATHS.search + writeState(state), [cloneTemplate(`status-${status}`), ' ', createSpan('status-count', String(number))]),
  ];
}

function createLine({ words, details, path, status }: Line): readonly Node[] {
  const mark = status === null ? [] : [' ', cloneTemplate(`status-${status}`)];
  return [createLink(path, [words]), ...mark.map(toNode), ...(details === '' ? [] : [createSpan('compare-details', details)])];
}

function createList(items: readonly (readonly Node[])[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'compare-list';
  list.setAttribute('role', 'list');
  for (const parts of items) {
    const item = document.createElement('li');
    item.append(...parts);
    list.append(item);
  }
  return list;
}

function createDay(day: string): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = formatDay(day, document.documentElement.lang);
  return time;
}

/** A link to a place on this site. */
export function createLink(path: string, parts: readonly (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = to(path);
  link.append(...parts);
  return link;
}

function createSpan(className: string, words: string): HTMLElement {
  const span = document.createElement('span');
  if (className !== '') span.className = className;
  span.textContent = words;
  return span;
}

function toNode(part: Node | string): Node {
  return typeof part === 'string' ? document.createTextNode(part) : part;
}
