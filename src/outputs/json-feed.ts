import { listFeedItems, type FeedItem } from './feed-item.ts';
import type { Output } from './output.ts';
import { PATHS } from './paths.ts';

/** JSON Feed 1.1 (jsonfeed.org): every published claim. */
export const jsonFeed: Output = {
  id: 'json-feed',
  title: 'JSON Feed',
  mediaType: 'application/feed+json',
  description: 'Every published claim with its typed assertion, status, rule and as-of date, for readers and for programs.',
  files(base, context) {
    const site = base.site.data;
    const authors = [{ name: site.publisher.name, url: site.publisher.url }];
    const about = context.absolute(PATHS.method);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: context.absolute(PATHS.home),
      feed_url: context.absolute(PATHS.jsonFeed),
      description: site.tagline,
      language: site.lang,
      authors,
      _assay: { about, today: base.today, licence: site.dataLicence.spdx, claims: base.published.length },
      items: listFeedItems(base, context).map((item) => ({
        ...toItem(item),
        authors,
        language: site.lang,
        _assay: toExtension(item, about),
      })),
    };
    return [{ path: PATHS.jsonFeed, content: `${JSON.stringify(feed, null, 2)}\n` }];
  },
};

function toItem(item: FeedItem) {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    content_text: item.text,
    date_published: item.published,
    date_modified: item.modified,
    tags: item.tags,
  };
}

/** The claim as the ledger holds it, for programs. */
function toExtension({ claim }: FeedItem, about: string) {
  const { data, proof } = claim;
  return {
    about,
    id: claim.id,
    claim: {
      text: data.text,
      lang: data.lang,
      subject: data.subject,
      topic: data.topic,
      asserted: data.asserted,
      conditions: data.conditions,
      definition: data.definition,
      modality: data.modality,
      claimant: data.claimant,
      claimed_on: data.claimedOn,
      claimed_on_basis: data.claimedOnBasis,
      parts: data.parts,
    },
    status: proof.status,
    rule: proof.rule,
    reason: proof.reason,
    as_of: proof.asOf,
    currency: proof.currency,
    ages: proof.ages,
  };
}
