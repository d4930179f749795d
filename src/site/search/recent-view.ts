import { PATHS } from '../../outputs/paths.ts';
import { to } from '../address.ts';
import { find } from './find-element.ts';
import { addRecent, readRecent, writeRecent } from './recent.ts';
import { writeState } from './search-state.ts';

const store = () => localStorage;

/** The last questions below the empty box. */
export interface RecentView {
  /** Shows them where the box is empty and there are any. */
  draw(query: string): void;
  remember(query: string): void;
}

/** Makes the list of the last questions, with its way to forget them. */
export function createRecentView(input: HTMLInputElement): RecentView {
  const box = find('[data-recent]', HTMLElement);
  const list = find('[data-recent-list]', HTMLElement);
  const draw = (query: string) => {
    const recent = query.trim() === '' ? readRecent(store) : [];
    list.replaceChildren(...recent.map(toItem));
    box.hidden = recent.length === 0;
  };
  find('[data-forget]', HTMLButtonElement).addEventListener('click', () => {
    writeRecent(store, []);
    draw('');
    input.focus();
  });
  return {
    draw,
    remember: (query) => {
      writeRecent(store, addRecent(readRecent(store), query));
    },
  };
}

function toItem(query: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = to(PATHS.search) + writeState({ query, sort: 'relevance', filters: {} });
  link.textContent = query;
  item.append(link);
  return item;
}
