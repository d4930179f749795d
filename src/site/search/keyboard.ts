/** Arrow keys walk from the box through the results and back; Escape returns to the box, and there clears it. */
export function moveByArrows(input: HTMLInputElement, list: HTMLElement, onClear: () => void): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];

  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      links()[0]?.focus();
    } else if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      onClear();
    }
  });

  list.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.indexOf(event.target as HTMLAnchorElement);
    if (place < 0) return;
    const target = { ArrowDown: all[place + 1], ArrowUp: all[place - 1] ?? input, Escape: input }[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
