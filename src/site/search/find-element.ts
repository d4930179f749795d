/**
 * The element of that kind that a page must have.
 * @throws {Error} where template and script have grown apart.
 */
export function find<E extends Element>(selector: string, kind: abstract new () => E, within: ParentNode = document): E {
  const element = within.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} at ${selector}`);
}
