import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { createBodyRenderer, type Body } from '../outputs/bodies.ts';
import { resolveSettings } from '../store/settings.ts';

export type { Body };

/** Renders every body once, by file. */
export function renderBodies(base: AssessedKnowledgeBase): ReadonlyMap<string, Body> {
  const renderer = createBodyRenderer(base, resolveSettings(base.site.data, process.env).base);
  return new Map([
    ...[...base.claims.values()].map((entry) => [entry.file, renderer.claim(entry)] as const),
    ...[...base.pages.values()].map((entry) => [entry.file, renderer.page(entry)] as const),
  ]);
}
