export * from './assertion.ts';
export * from './read-article.ts';
