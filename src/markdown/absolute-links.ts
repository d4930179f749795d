/** A start tag as rehype writes it: attributes in double quotes, and no bare `<` in a text. */
const TAG = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*>/giu;
const ATTRIBUTE = /(\s+)([^\s=>]+)="([^"]*)"/gu;

/** Makes the addresses of links in rendered HTML absolute, seen from a page. What no browser can read stays as it is. */
export function withAbsoluteLinks(html: string, page: string): string {
  return html.replaceAll(TAG, (tag) =>
    tag.replaceAll(ATTRIBUTE, (whole, space: string, name: string, value: string) =>
      name === 'href' && /^[#/]/u.test(value) && URL.canParse(value, page) ? `${space}href="${new URL(value, page).href}"` : whole,
    ),
  );
}
