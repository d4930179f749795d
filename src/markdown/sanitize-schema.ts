import type { Options } from 'rehype-sanitize';

/** What may reach a page, whatever the plugins before it do: text, structure and links. */
export const SANITIZE_SCHEMA: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'pre'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'code', 'br', 'sup'],
  ],
  attributes: {
    a: ['href', 'title', 'ariaLabel', ['className', 'citation'], ['rel', 'nofollow', 'noopener']],
    code: [['className', /^language-[\w+#.-]+$/u]],
    ol: ['start'],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  strip: ['script', 'style'],
};
