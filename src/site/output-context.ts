import { createContext } from '../outputs/bodies.ts';
import type { OutputContext } from '../outputs/index.ts';
import { absolute } from './address.ts';
import type { Ledger } from './ledger.ts';

const contexts = new WeakMap<Ledger, OutputContext>();

/** What the outputs need of the site: one for a ledger, so that outputs know what they already wrote. */
export function createOutputContext(ledger: Ledger): OutputContext {
  const context = contexts.get(ledger) ?? createContext(absolute, ({ file }) => ledger.bodies.get(file) ?? { html: '', text: '' });
  contexts.set(ledger, context);
  return context;
}
