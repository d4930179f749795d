import { findSpeaker, listParties, type AssessedClaim, type AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Problem } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'party-publisher';

/** What a party says of its own subject is its word, and its own site is no third party's. */
export const partyPublisher: Check = {
  code,
  demand: 'What a party to the subject tells is a `statement`, not a `report`; a source that a party publishes is not `unofficial`.',
  *find(base) {
    const ownSources = new Map<string, string>();
    for (const claim of base.published) {
      const parties = listParties(claim.data.subject, base);
      yield* findOwnReports(claim, parties, base);
      for (const { source } of claim.data.evidence) {
        const publisher = base.sources.get(source)?.data.publisher;
        if (publisher !== undefined && parties.has(publisher)) ownSources.set(source, publisher);
      }
    }
    for (const [id, publisher] of ownSources) yield* findUnofficial(id, publisher, base);
  },
};

function* findOwnReports(claim: AssessedClaim, parties: ReadonlySet<string>, base: AssessedKnowledgeBase): Iterable<Problem> {
  for (const [index, item] of claim.data.evidence.entries()) {
    const speaker = findSpeaker(item, base);
    if (item.kind !== 'report' || !parties.has(speaker)) continue;
    yield problemAt(claim, ['evidence', index, 'kind'], {
      code,
      message: `Unexpected report by ${speaker}, a party to ${claim.data.subject}, expected a statement`,
      hint: 'Write `kind: statement`, or `measurement` where the party describes a run of its own.',
    });
  }
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
