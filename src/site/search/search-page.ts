// The search page: reads the state from the address and the controls, asks the index, draws the list.
import { to } from '../address.ts';
import { listOffers, toOfferItems } from './empty-view.ts';
import { countFacet, passes } from './facet-counts.ts';
import { unpackFacets, type FacetRow, type PackedFacets } from './facet-rows.ts';
import { find } from './find-element.ts';
import { findClaims } from './find.ts';
import { moveByArrows } from './keyboard.ts';
import { loadPagefind } from './pagefind.ts';
import { readQuestion } from './question.ts';
import { toResultItem } from './result-list.ts';
import { FACETS, readState, writeState, type SearchState } from './search-state.ts';

const PAGE = 20;
const TYPING_PAUSE_MS = 60;

const form = find('[data-search-page]', HTMLFormElement);
const input = find('#search-query', HTMLInputElement);
const sort = find('#search-sort', HTMLSelectElement);
const list = find('[data-results]', HTMLElement);
const count = find('[data-count]', HTMLElement);
const offers = find('[data-offers]', HTMLElement);
const more = find('[data-more]', HTMLButtonElement);
const selects = new Map(FACETS.map((facet) => [facet, find(`#search-${facet}`, HTMLSelectElement)]));

let run = 0;
let shown = PAGE;
let timer: ReturnType<typeof setTimeout> | undefined;

function stateOfControls(): SearchState {
  const filters = Object.fromEntries(
    [...selects].filter(([, select]) => select.value !== '').map(([facet, select]) => [facet, select.value]),
  );
  return { query: input.value, sort: sort.value === 'date' ? 'date' : 'relevance', filters };
}

function fillControls({ query, sort: order, filters }: SearchState): void {
  input.value = query;
  sort.value = order;
  for (const [facet, select] of selects) select.value = filters[facet] ?? '';
}

/** Answers the state; an answer that comes after a newer question is thrown away. */
async function answer(state: SearchState): Promise<void> {
  const mine = ++run;
  list.setAttribute('aria-busy', 'true');
  const pagefind = await loadPagefind();
  const question = readQuestion(state.query);
  const isAsked = question.words.length > 0;
  const everything = isAsked ? await findClaims(pagefind, question, {}) : null;
  const isNarrowed = everything === null || Object.keys(state.filters).length > 0;
  const found = isNarrowed ? await findClaims(pagefind, question, state.filters) : everything;
  const rows = everything === null ? await loadFacets() : everything.results.map(({ meta }) => ({ ...meta, subject: meta.subjectId }));
  const results = state.sort === 'date' ? found.results.toSorted((a, b) => b.date.localeCompare(a.date)) : found.results;
  const help = found.unknown.length > 0 || results.length === 0 ? await listOffers(state, found.unknown, results.length === 0) : [];
  if (mine !== run) return;
  drawCounts(rows, state);
  list.replaceChildren(...results.slice(0, shown).map(toResultItem));
  more.hidden = results.length <= shown;
  count.textContent = sayCount(
    state,
    isAsked ? results.length : rows.filter((row) => passes(row, state.filters)).length,
    isAsked && found.isCut,
  );
  offers.replaceChildren(...toOfferItems(help));
  offers.hidden = help.length === 0;
  list.removeAttribute('aria-busy');
}

function sayCount({ query }: SearchState, total: number, isCut: boolean): string {
  const claims = `${String(total)} ${total === 1 ? 'claim' : 'claims'}`;
  if (query.trim() === '') return `${claims} on record`;
  if (total === 0) return `No claim found for “${query.trim()}”`;
  return isCut ? `The ${claims} that fit best` : `${claims} found`;
}

let facets: Promise<readonly FacetRow[]> | undefined;

function loadFacets(): Promise<readonly FacetRow[]> {
  return (facets ??= fetch(to('search/facets.json'))
    .then((response) => response.json() as Promise<PackedFacets>)
    .then(unpackFacets));
}

/** Each option says how many claims it would show. */
function drawCounts(rows: readonly FacetRow[], { filters }: SearchState): void {
  for (const [facet, select] of selects) {
    const counts = countFacet(rows, filters, facet);
    for (const option of select.options) {
      if (option.value === '') continue;
      option.textContent = `${option.dataset['label'] ?? option.value} (${String(counts.get(option.value) ?? 0)})`;
      option.disabled = !counts.has(option.value) && !option.selected;
    }
  }
}

function update(): void {
  shown = PAGE;
  const state = stateOfControls();
  history.replaceState(null, '', location.pathname + writeState(state));
  void answer(state).catch(fail);
}

function fail(): void {
  count.textContent = 'The search could not be loaded. The lists below lead to every claim.';
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, TYPING_PAUSE_MS);
});
for (const select of [...selects.values(), sort]) select.addEventListener('change', update);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
more.addEventListener('click', () => {
  const first = shown;
  shown += PAGE;
  void answer(stateOfControls())
    .then(() => list.querySelectorAll<HTMLElement>('a')[first]?.focus())
    .catch(fail);
});
moveByArrows(input, list, update);

fillControls(readState(location.search));
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
// On a narrow screen the filters would push the answers below the fold.
if (matchMedia('(width < 48rem)').matches && Object.keys(stateOfControls().filters).length === 0)
  find('[data-filters]', HTMLDetailsElement).open = false;
input.focus({ preventScroll: true });
void answer(stateOfControls()).catch(fail);
