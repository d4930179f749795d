import {
  DEFINITION_DEMANDS,
  offersLicence,
  RESTRICTION_TEXT,
  type Claim,
  type Definition,
  type Licence,
  type OpenSource,
} from '../../records/index.ts';
import { agrees, compareBooleans, contradicts, notComparable, partial, type Comparison } from './comparison.ts';

type Aspect = OpenSource['aspect'];

/** What a yardstick asks of open source as a whole: its demands, and the use that its freedoms promise. */
function asksFor(definition: Definition, aspect: Aspect): boolean {
  if (DEFINITION_DEMANDS[definition].includes(aspect)) return true;
  // Whoever calls a model open source by its licence says that there is a thing under it.
  if (definition === 'osd') return aspect === 'weights' || aspect === 'inference-code' || aspect === 'commercial-use';
  return definition === 'osaid-1.0' && aspect === 'commercial-use';
}

/** Compares what is said to be open with what was found, by the claim's yardstick (the OSI licence list unless it names another). */
export function compareOpenSource(asserted: OpenSource, observed: OpenSource, { claim }: { readonly claim: Claim }): Comparison {
  if (asserted.component !== undefined && observed.component !== undefined && asserted.component !== observed.component) {
    return notComparable(`another component: ${asserted.component} claimed, ${observed.component} observed`);
  }
  if (asserted.aspect === 'all' && observed.aspect !== 'all') return compareWhole(asserted, observed, claim.definition ?? 'osd');
  if (asserted.aspect !== observed.aspect && observed.aspect !== 'all') {
    return notComparable(`another aspect: ${nameAspect(asserted.aspect)} claimed, ${nameAspect(observed.aspect)} observed`);
  }
  const isThere = compareBooleans(asserted.available, observed.available, asserted.component ?? nameAspect(asserted.aspect));
  // That something is missing is settled by its being there; under which terms it is there is another question.
  if (!observed.licence || !observed.available || !asserted.available) return isThere;
  return judgeLicence(asserted, observed.licence, claim.definition) ?? isThere;
}

/** Open source as a whole against one of its parts. */
function compareWhole(asserted: OpenSource, observed: OpenSource, definition: Definition): Comparison {
  const part = nameAspect(observed.aspect);
  if (!asksFor(definition, observed.aspect)) return notComparable(`${part}: this yardstick does not ask for it`);
  if (!observed.available) return compareBooleans(asserted.available, false, part);
  if (definition === 'vendor-usage') return compareBooleans(asserted.available, true, part);
  if (observed.licence && isRefused(observed.licence, definition)) {
    const why = `${part}: ${describeTerms(observed.licence)} does not meet the yardstick`;
    return asserted.available ? contradicts(why) : agrees(why);
  }
  if (observed.component === 'code' && asserted.component === undefined) return notComparable(`${part}: of the code alone`);
  if (observed.licence && definition === 'osd' && observed.aspect === 'licence') {
    return compareBooleans(asserted.available, true, `${observed.licence.name}, approved by the OSI`);
  }
  return notComparable(`${part}: one part of several, which does not settle the whole`);
}

/** The Model Openness Framework asks for open licences fit for their kind, which need not be those of the OSI. */
export function isRefused(licence: Licence, definition: Definition): boolean {
  return definition === 'osd' || definition === 'osaid-1.0' ? !licence.osiApproved : licence.restrictions.length > 0;
}

/** What a licence says of a claim that names one, speaks of commercial use, or names a yardstick; null where it does not matter. */
function judgeLicence(asserted: OpenSource, found: Licence, definition: Definition | undefined): Comparison | null {
  if (asserted.licence) {
    const pair = `${asserted.licence.name} claimed, ${found.name} observed`;
    return offersLicence(found, asserted.licence) ? agrees(`${found.name}, as claimed`) : contradicts(pair);
  }
  if (asserted.aspect === 'commercial-use') return judgeCommercialUse(found);
  if (definition === undefined || definition === 'vendor-usage') return null;
  return isRefused(found, definition)
    ? contradicts(`${describeTerms(found)} does not meet the yardstick`)
    : agrees(`${found.name} meets it`);
}

const LIMITS = ['user-threshold', 'revenue-threshold', 'region', 'separate-agreement'] as const;

/** Whether a licence allows commercial use: in full, within limits, or not. */
export function judgeCommercialUse(found: Licence): Comparison {
  const named = describeTerms(found);
  if (found.restrictions.some((restriction) => restriction === 'non-commercial' || restriction === 'research-only')) {
    return contradicts(`${named} forbids it`);
  }
  if (LIMITS.some((limit) => found.restrictions.includes(limit))) return partial(`${named} allows it within limits`);
  const isKnown = found.osiApproved || found.kind === 'named' || found.ids.every((id) => id.startsWith('CC'));
  return isKnown ? agrees(`${named} allows it`) : notComparable(`${named}: its terms on commercial use are not in our tables`);
}

/** A licence with its restrictions in words. */
export function describeTerms(licence: Licence): string {
  const limits = licence.restrictions.map((restriction) => RESTRICTION_TEXT[restriction]).join('; ');
  return limits === '' ? licence.name : `${licence.name} (${limits})`;
}

function nameAspect(aspect: Aspect): string {
  return aspect === 'all' ? 'the release as a whole' : aspect.replaceAll('-', ' ');
}
