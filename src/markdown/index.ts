export * from './prose.ts';
export * from './render-markdown.ts';
