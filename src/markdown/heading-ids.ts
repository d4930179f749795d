const HEADING = /<(h[2-6])>(.*?)<\/\1>/gsu;

/**
 * Gives each heading of rendered Markdown an id made of its words, so that it can be linked.
 * A prefix keeps the ids of a body apart from those of the page around it.
 */
export function withHeadingIds(html: string, prefix = ''): string {
  const taken = new Map<string, number>();
  return html.replaceAll(HEADING, (_whole, tag: string, inner: string) => {
    const id = takeId(`${prefix}${toSlug(inner)}`, taken);
    return `<${tag} id="${id}">${inner}</${tag}>`;
  });
}

/** The slug, or the slug with the first number that makes it unique: a heading may read like another's numbered one. */
function takeId(slug: string, taken: Map<string, number>): string {
  let number = taken.get(slug) ?? 0;
  let id = number === 0 ? slug : `${slug}-${String(number)}`;
  while (number > 0 && taken.has(id)) id = `${slug}-${String(++number)}`;
  taken.set(slug, number + 1);
  if (id !== slug) taken.set(id, 1);
  return id;
}

function toSlug(html: string): string {
  const words = html
    .replaceAll(/<[^>]*>|&[^;\s]+;/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'section';
}
