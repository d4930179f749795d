import { to } from '../address.ts';
import { PATHS } from '../../outputs/paths.ts';
import { suggestWord } from './suggest.ts';
import { writeState, type SearchState } from './search-state.ts';
import { listWords } from './words.ts';

interface Offer {
  readonly words: string;
  readonly state: SearchState;
}

let vocabulary: Promise<readonly string[]> | undefined;

/** Words of titles and names, the frequent ones first. */
function loadVocabulary(): Promise<readonly string[]> {
  return (vocabulary ??= fetch(to('search/words.json')).then((response) => response.json() as Promise<readonly string[]>));
}

/** What to offer where words stand in no claim, or filters leave nothing over. */
export async function listOffers(state: SearchState, unknown: readonly string[], isEmpty: boolean): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  const corrected = await correct(state.query, unknown);
  if (corrected !== null) offers.push({ words: `Did you mean “${corrected}”?`, state: { ...state, query: corrected } });
  if (!isEmpty) return offers;
  const known = listWords(state.query).filter((word) => !unknown.includes(word));
  if (unknown.length > 0 && known.length > 0) {
    offers.push({ words: `Search for “${known.join(' ')}” only`, state: { ...state, query: known.join(' ') } });
  }
  if (Object.keys(state.filters).length > 0) offers.push({ words: 'Search without filters', state: { ...state, filters: {} } });
  return offers;
}

async function correct(query: string, unknown: readonly string[]): Promise<string | null> {
  if (unknown.length === 0) return null;
  const known = await loadVocabulary();
  const words = listWords(query).map((word) => (unknown.includes(word) ? suggestWord(word, known) : null) ?? word);
  const corrected = words.join(' ');
  return corrected === listWords(query).join(' ') ? null : corrected;
}

/** The offers as links: they work with the middle mouse button, too. */
export function toOfferItems(offers: readonly Offer[]): readonly HTMLElement[] {
  return offers.map(({ words, state }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = to(PATHS.search) + writeState(state);
    link.textContent = words;
    item.append(link);
    return item;
  });
}
