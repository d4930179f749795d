import type { Claim, Definition, Licence, OpenSource } from '../../records/index.ts';
import { RESTRICTION_TEXT } from '../../records/index.ts';
import { agrees, compareBooleans, contradicts, notComparable, partial, type Comparison } from './comparison.ts';

/** Parts without which nothing is there to be open, whatever the yardstick. */
const ESSENTIAL = new Set(['weights', 'inference-code', 'licence', 'commercial-use', 'all']);
/** Parts that the Open Source AI Definition and the Model Openness Framework ask for as well. */
const FULL = new Set([...ESSENTIAL, 'training-code', 'training-data', 'technical-report']);

/** Compares what is said to be open with what was found, by the claim's yardstick (the OSI licence list unless it names another). */
export function compareOpenSource(asserted: OpenSource, observed: OpenSource, { claim }: { readonly claim: Claim }): Comparison {
  const definition = claim.definition ?? 'osd';
  if (asserted.component !== undefined && observed.component !== undefined && asserted.component !== observed.component) {
    return notComparable(`another component: ${asserted.component} claimed, ${observed.component} observed`);
  }
  if (asserted.aspect === 'all' && observed.aspect !== 'all') return compareWhole(asserted, observed, definition);
  if (asserted.aspect !== observed.aspect && observed.aspect !== 'all') {
    return notComparable(`another aspect: ${nameAspect(asserted.aspect)} claimed, ${nameAspect(observed.aspect)} observed`);
  }
  if (observed.licence && observed.available) return compareLicence(asserted, observed.licence, definition);
  return compareBooleans(asserted.available, observed.available, asserted.component ?? nameAspect(asserted.aspect));
}

/** Open source as a whole against one of its parts. */
function compareWhole(asserted: OpenSource, observed: OpenSource, definition: Definition): Comparison {
  const asked = definition === 'osd' || definition === 'vendor-usage' ? ESSENTIAL : FULL;
  const part = nameAspect(observed.aspect);
  if (!asked.has(observed.aspect)) return notComparable(`${part}: this yardstick does not ask for it`);
  if (!observed.available) return compareBooleans(asserted.available, false, part);
  if (observed.licence && definition === 'osd') return compareLicence(asserted, observed.licence, definition);
  if (observed.aspect === 'weights' && definition === 'vendor-usage') return compareBooleans(asserted.available, true, part);
  return notComparable(`${part}: one part of several, which does not settle the whole`);
}

function compareLicence(asserted: OpenSource, found: Licence, definition: Definition): Comparison {
  const result = judgeLicence(asserted, found, definition);
  if (asserted.available || result.relation === 'not-comparable' || result.relation === 'partial') return result;
  return result.relation === 'agrees' ? contradicts(result.why) : agrees(result.why);
}

function judgeLicence(asserted: OpenSource, found: Licence, definition: Definition): Comparison {
  if (asserted.licence) {
    const isSame = asserted.licence.ids.join() === found.ids.join();
    return isSame ? agrees(`${found.name}, as claimed`) : contradicts(`${asserted.licence.name} claimed, ${found.name} observed`);
  }
  const limits = found.restrictions.map((restriction) => RESTRICTION_TEXT[restriction]).join('; ');
  const named = `${found.name}${limits === '' ? '' : ` (${limits})`}`;
  if (asserted.aspect === 'commercial-use') return judgeCommercialUse(found, named);
  if (definition === 'vendor-usage') return agrees(`${named}: some terms are granted`);
  return found.osiApproved ? agrees(`${named} is approved by the OSI`) : contradicts(`${named} is not approved by the OSI`);
}

function judgeCommercialUse(found: Licence, named: string): Comparison {
  const forbids = found.restrictions.some((restriction) => restriction === 'non-commercial' || restriction === 'research-only');
  if (forbids) return contradicts(`${named} forbids it`);
  const limits = ['user-threshold', 'revenue-threshold', 'region', 'separate-agreement'] as const;
  return limits.some((limit) => found.restrictions.includes(limit))
    ? partial(`${named} allows it within limits`)
    : agrees(`${named} allows it`);
}

function nameAspect(aspect: OpenSource['aspect']): string {
  return aspect === 'all' ? 'the release as a whole' : aspect.replaceAll('-', ' ');
}
