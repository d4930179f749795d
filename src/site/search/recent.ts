/** The last questions, the newest first. They stay on the device. */
const KEY = 'assay-recent-searches';
const MOST = 8;

/** What is kept between visits; a browser may refuse it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Puts a question first; the same question is kept once. */
export function addRecent(recent: readonly string[], question: string): readonly string[] {
  const asked = question.trim().replaceAll(/\s+/gu, ' ');
  if (asked === '') return recent;
  return [asked, ...recent.filter((other) => other.toLowerCase() !== asked.toLowerCase())].slice(0, MOST);
}

/** The questions on record; none where the store is closed or holds something else. */
export function readRecent(store: () => Store): readonly string[] {
  try {
    const value: unknown = JSON.parse(store().getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps the questions, or forgets them where there are none. */
export function writeRecent(store: () => Store, recent: readonly string[]): void {
  try {
    if (recent.length === 0) store().removeItem(KEY);
    else store().setItem(KEY, JSON.stringify(recent));
  } catch {
    // Nothing is kept then, and nothing else depends on it.
  }
}
