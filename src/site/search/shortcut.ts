import { PATHS } from '../../outputs/paths.ts';
import { to } from '../address.ts';

// `/` and Ctrl-K (⌘K) go to the search box from anywhere on the site.
document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!command && !(slash && !isTyping(event.target))) return;
  event.preventDefault();
  focusSearch();
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** The first search box that can be seen; on a narrow screen there may be none, so the search page opens. */
function focusSearch(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-input]');
  const box = [...boxes].find((input) => input.checkVisibility());
  if (!box) {
    location.assign(to(PATHS.search));
    return;
  }
  box.focus();
  box.select();
}
