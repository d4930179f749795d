/** Moves the focus between findings: by buttons, and within the results by J and K, or Alt with an arrow. */
export function moveBetween(
  results: HTMLElement,
  list: HTMLElement,
  { next, previous }: Record<'next' | 'previous', HTMLButtonElement>,
): void {
  let last: Element | null = null;

  const move = (step: 1 | -1) => {
    const items = [...list.children].filter((item) => item instanceof HTMLElement);
    const here = items.findIndex((item) => item.contains(document.activeElement));
    const place = here === -1 ? items.findIndex((item) => item === last) : here;
    const target = items[place === -1 ? (step === 1 ? 0 : items.length - 1) : place + step];
    if (target) focusOn(target);
  };

  next.addEventListener('click', () => {
    move(1);
  });
  previous.addEventListener('click', () => {
    move(-1);
  });
  // The buttons take the focus from the list: the last finding is kept.
  list.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target.closest('li') : null;
  });
  results.addEventListener('keydown', (event) => {
    const step = readStep(event);
    if (step === 0) return;
    event.preventDefault();
    move(step);
  });
}

function readStep({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | 0 {
  if (ctrlKey || metaKey || (target instanceof HTMLElement && target.matches('input, textarea, select'))) return 0;
  const steps: Readonly<Record<string, 1 | -1>> = altKey ? { ArrowDown: 1, ArrowUp: -1 } : { j: 1, k: -1 };
  return steps[altKey ? key : key.toLowerCase()] ?? 0;
}

/** Brings an element into sight and gives it the focus. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
