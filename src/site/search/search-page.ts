// The search page: reads the state from the address and the controls, asks the index, draws the list.
import { listOffers, toOfferItems } from './empty-view.ts';
import { countFacet, passes } from './facet-counts.ts';
import { find } from './find-element.ts';
import { findClaims, type Result } from './find.ts';
import { moveByArrows } from './keyboard.ts';
import { drawMatches, type Row } from './matches.ts';
import { loadIndex } from './pagefind.ts';
import { readQuestion, type Question } from './question.ts';
import { createRecentView } from './recent-view.ts';
import { toResultItem } from './result-list.ts';
import { showRest } from '../view/show-rest.ts';
import { FACETS, readState, writeState, type SearchState } from './search-state.ts';

const PAGE = 20;
const TYPING_PAUSE_MS = 60;
/** The texts of the shown claims are fetched when the typing rests, and the first list waits a little for them. */
const RESTING_MS = 250;
const PATIENCE_MS = 200;

const form = find('[data-search-page]', HTMLFormElement);
const input = find('#search-query', HTMLInputElement);
const sort = find('#search-sort', HTMLSelectElement);
const list = find('[data-results]', HTMLElement);
const count = find('[data-count]', HTMLElement);
const offers = find('[data-offers]', HTMLElement);
const more = find('[data-more]', HTMLButtonElement);
const selects = new Map(FACETS.map((facet) => [facet, find(`#search-${facet}`, HTMLSelectElement)]));

const recent = createRecentView(input);

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
  const { pagefind, catalogue } = await loadIndex();
  const question = readQuestion(state.query);
  const { results: all, unknown } = await findClaims(pagefind, catalogue, question);
  const passing = all.filter((result) => passes(result, state.filters));
  const results = state.sort === 'date' ? passing.toSorted((a, b) => b.date.localeCompare(a.date)) : passing;
  const help = unknown.length > 0 || results.length === 0 ? await listOffers(state, unknown, results.length === 0) : [];
  if (mine !== run) return;
  const rows = results.slice(0, shown).map((result): Row => [toResultItem(result), result]);
  await drawMatchesOf(rows, question, mine);
  if (mine !== run) return;
  drawCounts(all, state);
  drawResults(rows, results.length, state);
  offers.replaceChildren(...toOfferItems(help));
  offers.hidden = help.length === 0;
  list.removeAttribute('aria-busy');
}

/** Of the first list the sentences are waited for, so that it does not move; later ones come when the typing rests. */
async function drawMatchesOf(rows: readonly Row[], { words }: Question, mine: number): Promise<void> {
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  if (mine === 1) {
    await Promise.race([drawMatches(rows, words), rest(PATIENCE_MS)]);
    return;
  }
  void rest(RESTING_MS).then(() => (mine === run ? drawMatches(rows, words) : undefined));
}

function drawResults(rows: readonly Row[], total: number, { query }: SearchState): void {
  list.replaceChildren(...rows.map(([item]) => item));
  const claims = `${String(total)} ${total === 1 ? 'claim' : 'claims'}`;
  count.textContent =
    query.trim() === '' ? `${claims} on record` : total === 0 ? `No claim found for “${query.trim()}”` : `${claims} found`;
  more.hidden = total <= shown;
}

/** Each option says how many claims it would show. */
function drawCounts(rows: readonly Result[], { filters }: SearchState): void {
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
  recent.draw(state.query);
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
  recent.remember(input.value);
  update();
});
list.addEventListener('click', () => {
  recent.remember(input.value);
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
// A question that came by the box of another page; one from a link is none of the reader's.
if (document.referrer.startsWith(location.origin)) recent.remember(input.value);
recent.draw(input.value);
// On a narrow screen the filters would push the answers below the fold, so they open only where one is set.
find('[data-filters]', HTMLDetailsElement).open =
  matchMedia('(width >= 48rem)').matches || Object.keys(stateOfControls().filters).length > 0;
input.focus({ preventScroll: true });
void answer(stateOfControls()).catch(fail).finally(showRest);
