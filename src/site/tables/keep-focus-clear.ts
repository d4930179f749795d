/** Scrolls a wide table so that no cell's link takes the focus behind the column that stays. */
export function keepFocusClear(scroller: HTMLElement): void {
  scroller.addEventListener('focusin', ({ target }) => {
    const head = target instanceof Element ? target.closest('tr')?.cells[0] : null;
    if (!head || !(target instanceof Element) || head.contains(target)) return;
    const hidden = head.getBoundingClientRect().right - target.getBoundingClientRect().left;
    if (hidden > 0) scroller.scrollLeft -= hidden + GAP;
  });
}

/** Pixels between the column and what has the focus: its ring needs them. */
const GAP = 8;
