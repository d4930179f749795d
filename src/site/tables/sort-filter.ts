// Makes every <table data-sortable> sortable by its headings and, where it is long, filterable by a box above it.
// A cell is sorted by its `data-value`, else by its words; an empty one comes last. Without this script the tables stay as they are.
import { keepFocusClear } from './keep-focus-clear.ts';
import { holdsWords, orderRows, toKey, type Direction } from './order.ts';

/** From this many rows on a table gets its box; sortable.css keeps the space free from the same number on. */
const LONG = 8;
const words = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

function enhance(table: HTMLTableElement, index: number): void {
  const [body] = table.tBodies;
  if (!body) return;
  const rows = [...body.rows];
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  let order = '';
  const say = () => {
    const shown = rows.filter(({ hidden }) => !hidden).length;
    said.textContent = `${shown === rows.length ? '' : `${String(shown)} of `}${String(rows.length)} rows${order}`;
  };
  const bar = document.createElement('div');
  bar.className = rows.length < LONG ? 'visually-hidden' : 'table-bar';
  if (rows.length >= LONG) bar.append(createBox(table, index, rows, say));
  bar.append(said);
  const scroller = table.closest<HTMLElement>('.table-scroll');
  (scroller ?? table).before(bar);
  if (scroller) keepFocusClear(scroller);
  addButtons(table, (place, direction, heading) => {
    order = direction ? `, by ${heading}, ${direction}` : ', in their first order';
    const keys = rows.map(({ cells }) => toKey(cells[place]?.dataset['value'] ?? cells[place]?.textContent ?? ''));
    body.append(...(direction ? orderRows(keys, direction, words).flatMap((at) => rows[at] ?? []) : rows));
    say();
  });
  table.dataset['sortable'] = 'ready';
}

/** Turns each heading into a button: ascending, descending, and back to the order of the page. */
function addButtons(table: HTMLTableElement, sort: (place: number, direction: Direction | null, heading: string) => void): void {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [place, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = { ascending: 'descending', descending: null }[heading.ariaSort ?? ''];
      for (const other of headings) other.removeAttribute('aria-sort');
      if (direction !== null) heading.setAttribute('aria-sort', direction ?? 'ascending');
      sort(place, direction === undefined ? 'ascending' : (direction as Direction | null), button.textContent.trim());
    });
  }
}

function createBox(table: HTMLTableElement, index: number, rows: readonly HTMLTableRowElement[], say: () => void): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  label.textContent = table.dataset['filter'] ?? 'Filter rows';
  box.type = 'search';
  box.id = `table-filter-${String(index)}`;
  label.append(' ', box);
  box.addEventListener('input', () => {
    keepWidths([...(table.tHead?.rows[0]?.cells ?? [])], box.value !== '');
    for (const row of rows) row.hidden = !holdsWords(row.textContent, box.value);
    say();
  });
  return label;
}

/** Keeps the columns as wide as they are while rows come and go. */
function keepWidths(cells: readonly HTMLElement[], isKept: boolean): void {
  const widths = cells.map((cell) => cell.style.minWidth || `${String(cell.getBoundingClientRect().width)}px`);
  for (const [index, cell] of cells.entries()) cell.style.minWidth = isKept ? (widths[index] ?? '') : '';
}

// A task each, so that a page of many tables answers the reader in between.
for (const [index, table] of [...document.querySelectorAll<HTMLTableElement>('table[data-sortable]')].entries())
  setTimeout(enhance, 0, table, index);
