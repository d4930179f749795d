import { PATHS } from '../../outputs/paths.ts';
import { find } from '../search/find-element.ts';
import { isDiffering, type ComparedModel } from './cell.ts';
import { createLink, drawCell } from './draw-cell.ts';

/** Puts a column a model into the table whose rows the page has written, and hides rows where only differences are asked for. */
export function drawTable(region: HTMLElement, models: readonly ComparedModel[], isOnlyDiffering: boolean): void {
  const head = find('[data-head]', HTMLTableRowElement, region);
  replaceColumns(head, models.map(createHeading));
  for (const row of region.querySelectorAll<HTMLTableRowElement>('[data-row]')) {
    const name = row.dataset['row'] ?? '';
    replaceColumns(
      row,
      models.map(({ id, cells }) => drawCell(id, cells[name])),
    );
    row.hidden = isOnlyDiffering && models.length > 1 && !isDiffering(models, name);
  }
  for (const group of region.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    find('[data-span]', HTMLTableCellElement, group).colSpan = models.length + 1;
  }
  region.hidden = models.length === 0;
}

function replaceColumns(row: HTMLTableRowElement, cells: readonly HTMLElement[]): void {
  const [first] = row.cells;
  row.replaceChildren(...(first ? [first] : []), ...cells);
}

function createHeading({ id, name }: ComparedModel): HTMLElement {
  const heading = document.createElement('th');
  heading.scope = 'col';
  heading.append(createLink(PATHS.subject(id), [name]));
  return heading;
}
