import { find } from '../search/find-element.ts';
import { FEWEST, MOST } from './choice.ts';
import { cloneTemplate } from './clone-template.ts';

/** The boxes in which models are chosen: two at least, four at most. */
export interface Slots {
  /** Ids in order, empty where nothing is chosen. */
  read(): readonly string[];
  fill(ids: readonly string[]): void;
}

/** Makes the boxes work: choosing, adding and removing call `onChange`, and the focus stays where one would look for it. */
export function createSlots(list: HTMLElement, add: HTMLButtonElement, onChange: () => void): Slots {
  const selects = () => [...list.querySelectorAll('select')];
  const read = () => selects().map(({ value }) => value);

  const draw = (ids: readonly string[]) => {
    const wanted = [...ids, ...Array.from({ length: Math.max(0, FEWEST - ids.length) }, () => '')].slice(0, MOST);
    list.replaceChildren(...wanted.map((id, index) => createSlot(id, index, wanted.length > FEWEST)));
    add.disabled = wanted.length >= MOST;
    refresh(list);
  };

  list.addEventListener('change', () => {
    refresh(list);
    onChange();
  });
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const place = [...list.querySelectorAll('button')].indexOf(button);
    draw(read().filter((_, index) => index !== place));
    (selects()[place] ?? add).focus();
    onChange();
  });
  add.addEventListener('click', () => {
    draw([...read(), '']);
    selects().at(-1)?.focus();
  });
  return { read, fill: draw };
}

function createSlot(id: string, index: number, isRemovable: boolean): Element {
  const slot = cloneTemplate('slot');
  find('[data-part="label"]', HTMLElement, slot).textContent = `Model ${index + 1}`;
  find('[data-part="select"]', HTMLSelectElement, slot).value = id;
  find('[data-part="remove"]', HTMLButtonElement, slot).hidden = !isRemovable;
  return slot;
}

/** Says what each button removes, and keeps a model from being chosen twice. */
function refresh(list: HTMLElement): void {
  const selects = [...list.querySelectorAll('select')];
  const chosen = new Set(selects.map(({ value }) => value).filter((id) => id !== ''));
  for (const [index, select] of selects.entries()) {
    for (const option of select.options) option.disabled = chosen.has(option.value) && !option.selected;
    const words = select.value === '' ? `model ${index + 1}` : (select.selectedOptions[0]?.text ?? '');
    select.closest('li')?.querySelector('button')?.setAttribute('aria-label', `Remove ${words}`);
  }
}
