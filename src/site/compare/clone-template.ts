/**
 * A copy of the first element of a template of the page.
 * @throws {Error} where page and script have grown apart.
 */
export function cloneTemplate(id: string): Element {
  const template = document.getElementById(id);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (!first) throw new Error(`The page has no template ${id}`);
  return document.importNode(first, true);
}
