const LEFT_OUT = 'script, style, noscript, template, svg, nav, header, footer, aside, form, iframe, [hidden]';
const HEADING = /^H([1-6])$/u;
const BLOCK = /^(?:P|DIV|LI|UL|OL|TABLE|TR|BLOCKQUOTE|SECTION|ARTICLE|MAIN|FIGURE|FIGCAPTION|PRE|HR|DL|DT|DD|H[1-6])$/u;

/** Whether somebody pasted the source of a page. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/iu.test(text);
}

/** The words of a page as paragraphs, headings and list items. The page is parsed only: nothing of it runs or is loaded. */
export function readHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('article, main') ?? page.body;
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  return collect(main)
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Walks the nodes in their order, without calls as deep as the page. */
function collect(root: Node): string {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker?.nextNode() ?? null; node; node = walker?.nextNode() ?? null) {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
    else if (BLOCK.test(node.nodeName)) text += openBlock(node.nodeName);
    else if (node.nodeName === 'BR') text += '\n';
    if (endsBlock(node, root)) text += '\n\n';
  }
  return text;
}

function openBlock(name: string): string {
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} `;
  return name === 'LI' ? '\n\n- ' : '\n\n';
}

/** Whether a node is the last of a block. */
function endsBlock(node: Node, root: Node): boolean {
  for (let last: Node | null = node; last && last !== root && !last.nextSibling; last = last.parentNode)
    if (BLOCK.test(last.parentNode?.nodeName ?? '')) return !node.firstChild;
  return false;
}
