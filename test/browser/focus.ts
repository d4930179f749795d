import type { Page } from 'playwright-core';

/** What a person sees of the element that has the focus. */
export interface Focus {
  readonly name: string;
  /** Its place among all that can take the focus, in the order of the page; -1 for anything else. */
  readonly place: number;
  readonly hasRing: boolean;
  /** Whether its first line stands in the window with nothing above it. */
  readonly isInSight: boolean;
}

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';

/** Where the focus is; undefined where it is on no element, which readers know as lost. */
export function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left = 0, right = 0, top = 0, bottom = 0 } = element.getClientRects()[0] ?? {};
    // A region may be taller than the window: what counts is the part that shows.
    const [middle, height] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const focusable = [...document.querySelectorAll(selector)].filter((other) => other.checkVisibility({ visibilityProperty: true }));
    return {
      name: `${element.localName} “${element.textContent.trim().slice(0, 40)}”`,
      place: focusable.indexOf(element),
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInSight: right - left > 4 && element.contains(document.elementFromPoint(middle, height)),
    };
  }, FOCUSABLE);
}

/** Presses a key until the focus leaves the page or was on as many elements as given, and lists where it was. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 400): Promise<readonly Focus[]> {
  const walked: Focus[] = [];
  while (walked.length < most) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    if (focus === undefined) break;
    walked.push(focus);
  }
  return walked;
}

/** Presses Tab until a selector has the focus, at most as often as given. */
export async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Expected the focus on ${selector} after at most ${String(most)} tabs`);
}
