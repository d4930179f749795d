import type { Urgency } from '../../matching/report/describe-finding.ts';
import { find } from '../search/find-element.ts';
import type { CheckResult, ShownFinding } from './check-result.ts';
import { drawFinding } from './draw-finding.ts';
import { drawText } from './draw-text.ts';
import { focusOn, moveBetween } from './move-between.ts';

/** Findings that are drawn at once; a long text has thousands, and drawing them all would stop the typing. */
const FEW = 200;

/** The part of the page that shows what was found. */
export interface ResultsView {
  show(text: string, result: CheckResult): void;
}

/** Makes the view on its part of the page: marks and findings that lead to each other, kinds that can be left out. */
export function createResultsView(region: HTMLElement): ResultsView {
  const text = find('[data-marked]', HTMLElement, region);
  const list = find('[data-findings]', HTMLElement, region);
  const more = find('[data-more]', HTMLButtonElement, region);
  const kinds = [...region.querySelectorAll<HTMLInputElement>('[data-kind]')];
  let shown: { readonly text: string; readonly findings: readonly ShownFinding[] } = { text: '', findings: [] };
  let most = FEW;

  const draw = () => {
    const chosen = new Set(kinds.filter(({ checked }) => checked).map(({ value }) => value as Urgency));
    const wanted = shown.findings.filter(({ urgency }) => chosen.has(urgency));
    const drawn = wanted.slice(0, most);
    drawText(text, shown.text, drawn);
    list.replaceChildren(...drawn.map(drawFinding));
    more.hidden = drawn.length === wanted.length;
    more.textContent = `Show all ${wanted.length.toLocaleString('en')} findings, of which these are the first ${String(most)}`;
  };

  for (const kind of kinds) kind.addEventListener('change', draw);
  more.addEventListener('click', () => {
    const place = list.children.length;
    most = Infinity;
    draw();
    const next = list.children[place];
    if (next instanceof HTMLElement) focusOn(next);
  });
  moveBetween(region, list, {
    next: find('[data-next]', HTMLButtonElement, region),
    previous: find('[data-previous]', HTMLButtonElement, region),
  });
  followLinks(region);

  return {
    show(checked, { findings }) {
      shown = { text: checked, findings };
      most = FEW;
      countKinds(kinds, findings);
      region.hidden = findings.length === 0;
      draw();
    },
  };
}

function countKinds(kinds: readonly HTMLInputElement[], findings: readonly ShownFinding[]): void {
  for (const kind of kinds) {
    const number = findings.filter(({ urgency }) => urgency === kind.value).length;
    const label = kind.closest('label');
    if (!label) continue;
    label.hidden = number === 0;
    find('[data-count]', HTMLElement, label).textContent = number.toLocaleString('en');
  }
}

/** A mark leads to its finding and back, by focus: the address and the way back stay as they were. */
function followLinks(region: HTMLElement): void {
  region.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]') ?? event.target.closest('mark')?.querySelector('a');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    focusOn(target);
  });
}
