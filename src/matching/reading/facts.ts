import { findMentions, type Mention, type NameIndex } from '../names/index.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { findLicences, type FoundLicence } from './find-licences.ts';
import { findQuantities, type FoundQuantity } from './find-quantities.ts';

/** What stands in a sentence before anybody asks what it means. */
export interface Facts {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly FoundQuantity[];
  readonly dates: readonly FoundDate[];
  readonly licences: readonly FoundLicence[];
}

/** Finds names, licences, dates and quantities: each stretch is one of them only. */
export function readFacts(text: string, names: NameIndex, published: string | null): Facts {
  const licences = findLicences(text);
  const mentions = findMentions(text, names).filter(
    (mention) => !licences.some((span) => span.start < mention.end && mention.start < span.end),
  );
  const dates = findDates(text, published);
  const quantities = findQuantities(text, [...mentions, ...licences, ...dates]);
  return { text, mentions, quantities, dates, licences };
}
