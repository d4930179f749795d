// To add a machine-readable edition: one file here that exports an Output, and one line in OUTPUTS.
// The route src/site/pages/[...file].ts emits its files, the About page lists it, the tests read it.
import { atomFeed } from './atom-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonSchemaFiles } from './json-schema-files.ts';
import type { Output } from './output.ts';
import { robots } from './robots.ts';

export const OUTPUTS: readonly Output[] = [jsonFeed, atomFeed, jsonSchemaFiles, robots];

export * from './json-schemas.ts';
export * from './output.ts';
export * from './paths.ts';
