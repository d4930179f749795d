const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as the text or a quoted attribute of a page; characters that no page may hold, or that turn its direction, are replaced. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
