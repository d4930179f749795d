// To add a machine-readable edition: one file here that exports an Output, and one line in EDITIONS.
// The route src/site/pages/[...file].ts emits its files, the manifest has their hashes, the About page lists it, the tests read it.
import { api, apiGuide, apiSchemas, openApi } from './api/outputs.ts';
import { atomChanges, atomFeed } from './atom-feed.ts';
import { changesSince } from './changes-since.ts';
import { claimReviewFeed } from './claim-review/claim-review-feed.ts';
import { csvTables, ndjsonTables } from './dumps/text-dumps.ts';
import { badges } from './embeds/badge.ts';
import { oembed } from './embeds/oembed.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginx } from './hosting/nginx.ts';
import { jsonChanges, jsonFeed } from './json-feed.ts';
import { jsonSchemaFiles } from './json-schema-files.ts';
import { llms } from './llms/llms.ts';
import { createManifest } from './manifest.ts';
import { markdownTwins } from './markdown-twins/markdown-twins.ts';
import { once } from './once.ts';
import type { Output } from './output.ts';
import { robots } from './robots.ts';

const EDITIONS: readonly Output[] = [
  jsonFeed,
  atomFeed,
  jsonChanges,
  atomChanges,
  changesSince,
  jsonSchemaFiles,
  robots,
  claimReviewFeed,
  api,
  apiSchemas,
  openApi,
  apiGuide,
  markdownTwins,
  llms,
  csvTables,
  ndjsonTables,
  oembed,
  badges,
  headersFile,
  nginx,
].map(remember);

export const OUTPUTS: readonly Output[] = [...EDITIONS, remember(createManifest(EDITIONS.filter(({ isForHost }) => !isForHost)))];

/** The same output, which writes its files once: the route, the About page and the manifest all read them. */
function remember(output: Output): Output {
  return { ...output, files: once((base, context) => output.files(base, context)) };
}

export * from './change-anchors.ts';
export { findFeedOf } from './feeds.ts';
export * from './json-schemas.ts';
export * from './output.ts';
export * from './paths.ts';
