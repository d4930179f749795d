export * from './article/read-article.ts';
export * from './is-folder.ts';
export * from './read-knowledge-base.ts';
export * from './today.ts';
export * from './user-error.ts';
export * from './verify-quotes.ts';
export * from './write-new-file.ts';
