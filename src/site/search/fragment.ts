/** The text of one claim, as Pagefind stores it. */
export interface Fragment {
  readonly content: string;
  readonly meta: { readonly id: string };
}

/** Reads a fragment of the index, unpacked: a mark of Pagefind's own stands before the JSON. */
export function parseFragment(text: string): Fragment {
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}
