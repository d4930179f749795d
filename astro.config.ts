import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readLedger } from './src/site/ledger.ts';
import { resolveSettings } from './src/store/settings.ts';
import { describePage } from './src/site/sitemap.ts';

const { base: ledger } = await readLedger();
const { site, base } = resolveSettings(ledger.site.data, process.env);

const ENTITIES = 'decode-named-character-reference';

export default defineConfig({
  srcDir: './src/site',
  site,
  base,
  trailingSlash: 'ignore',
  // A strict Content-Security-Policy allows no inline style and no inline script.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Its edition for browsers needs a document, which the worker of /check/ has not.
    resolve: { alias: { [ENTITIES]: fileURLToPath(import.meta.resolve(ENTITIES)) } },
  },
  devToolbar: { enabled: false },
  integrations: [sitemap({ serialize: (item) => describePage(item, ledger, base) })],
});
