export * from './assessed.ts';
export * from './proof.ts';
