export * from './find-mentions.ts';
export * from './name-index.ts';
export * from './find-variants.ts';
export * from './find-strangers.ts';
