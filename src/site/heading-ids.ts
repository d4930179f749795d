const HEADING = /<(h[2-6])>(.*?)<\/\1>/gsu;

/** Gives each heading of rendered Markdown an id made of its words, so that it can be linked. */
export function withHeadingIds(html: string): string {
  const seen = new Map<string, number>();
  return html.replaceAll(HEADING, (_whole, tag: string, inner: string) => {
    const slug = toSlug(inner);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return `<${tag} id="${times === 0 ? slug : `${slug}-${String(times)}`}">${inner}</${tag}>`;
  });
}

function toSlug(html: string): string {
  const words = html
    .replaceAll(/<[^>]*>|&[^;\s]+;/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'section';
}
