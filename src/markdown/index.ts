export * from './absolute-links.ts';
export * from './heading-ids.ts';
export * from './prose.ts';
export * from './render-markdown.ts';
