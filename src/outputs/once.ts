import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { OutputContext } from './output.ts';

type Derive<T> = (base: AssessedKnowledgeBase, context: OutputContext) => T;

/** The same function, which works once for a knowledge base and a context: the route, the pages and the manifest all ask. */
export function once<T>(derive: Derive<T>): Derive<T> {
  const kept = new WeakMap<AssessedKnowledgeBase, WeakMap<OutputContext, { readonly value: T }>>();
  return (base, context) => {
    const ofBase = kept.get(base) ?? new WeakMap<OutputContext, { readonly value: T }>();
    kept.set(base, ofBase);
    const held = ofBase.get(context) ?? { value: derive(base, context) };
    ofBase.set(context, held);
    return held.value;
  };
}
