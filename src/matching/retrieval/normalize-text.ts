const LINK = /(?:https?:\/\/|www\.)\S+|pic\.twitter\.com\/\w+/giu;

/** One spelling for what looks the same: compatibility forms, accents, hyphens, quotation marks, spaces within numbers. Links become the words of their path. */
export function normalizeText(text: string): string {
  return text
    .replace(LINK, readSlug)
    .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u00AD|\u200B|\uFEFF/gu, '')
    .replace(/[\u2010-\u2012\u2212\uFE63]/gu, '-')
    .replace(/[\u2018\u2019\u02BC\u0060]/gu, "'")
    .replace(/\bper cent\b/giu, 'percent')
    .replace(/%/gu, ' percent ')
    .replace(/\bU\.\s?S\.(?:\s?A\.)?|\bUSA?\b/gu, ' United States ');
}

/** The words of a link's path where it has a speaking one (three words or more joined by hyphens), else nothing. */
function readSlug(link: string): string {
  const slug = /[a-z]+(?:-[a-z0-9]+){2,}/iu.exec(link.replace(/^\w+:\/\/[^/]*/u, ''));
  return slug === null ? ' ' : ` ${slug[0].replaceAll('-', ' ')} `;
}
