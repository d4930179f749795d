import { findSpeaker, listParties, type AssessedKnowledgeBase } from '../assessment/index.ts';
import { listEvidence, type CitedEvidence, type Problem } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'party-publisher';

/** What a party says of its own subject is its word, and its own site is no third party's. */
export const partyPublisher: Check = {
  code,
  demand: 'What a party to the subject tells is a `statement`, not a `report`; a source that a party publishes is not `unofficial`.',
  *find(base) {
    const ownSources = new Map<string, string>();
    for (const cited of listEvidence(base)) {
      const record = 'record' in cited.entry.data ? cited.entry.data.record : 'published';
      if (record !== 'published') continue;
      const parties = listParties(cited.subject, base);
      yield* findOwnReport(cited, parties, base);
      const publisher = base.sources.get(cited.item.source)?.data.publisher;
      if (publisher !== undefined && parties.has(publisher)) ownSources.set(cited.item.source, publisher);
    }
    for (const [id, publisher] of ownSources) yield* findUnofficial(id, publisher, base);
  },
};

function* findOwnReport(
  { entry, path, subject, item }: CitedEvidence,
  parties: ReadonlySet<string>,
  base: AssessedKnowledgeBase,
): Iterable<Problem> {
  const speaker = findSpeaker(item, base);
  if (item.kind !== 'report' || !parties.has(speaker)) return;
  yield problemAt(entry, [...path, 'kind'], {
    code,
    message: `Unexpected report by ${speaker}, a party to ${subject}, expected a statement`,
    hint: 'Write `kind: statement`, or `measurement` where the party describes a run of its own.',
  });
}

function* findUnofficial(id: string, publisher: string, base: AssessedKnowledgeBase): Iterable<Problem> {
  const source = base.sources.get(id);
  if (source?.data.officialness !== 'unofficial') return;
  yield problemAt(source, ['officialness'], {
    code,
    message: `Unexpected unofficial source of ${publisher}, a party to a claim that cites it, expected official or claimed-official`,
    hint: 'Mark it `official` where the record shows that it is, else `claimed-official`.',
  });
}
