/** What every page of the site may do: load from its own origin, and send forms there. No inline script or style, no fonts. */
const OWN = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

/** The Content-Security-Policy of each kind of page, as a header. A page says most of it itself too, for hosts without headers. */
export const POLICIES = {
  page: write(OWN),
  // Pagefind is WebAssembly.
  search: write({ ...OWN, 'script-src': "'self' 'wasm-unsafe-eval'" }),
  // A card stands in pages of others.
  card: write({ ...OWN, 'connect-src': "'none'", 'form-action': "'none'", 'frame-ancestors': '*' }),
  // A picture that somebody opens by itself.
  picture: write({ 'default-src': "'none'", 'frame-ancestors': '*' }),
} as const;

function write(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
