import type { AssessedKnowledgeBase } from '../../assessment/index.ts';

/** What stands beside the data: whose they are, and what anyone may do with them. */
export function writeLicenceText({ site, today }: AssessedKnowledgeBase, home: string): string {
  const { name, publisher, dataLicence } = site.data;
  return `${name}: data as of ${today}

The data in this folder are published by ${publisher.name} <${publisher.url}>
under ${dataLicence.name} (${dataLicence.spdx}):
<${dataLicence.url}>

Enough credit is: "${name}, ${dataLicence.spdx}", with a link to the page of the claim, or to <${home}>
where the data are used as a whole.

Quotations are at most 12 words long, belong to their authors and are quoted for the purpose of
checking what they say. They are not covered by this licence.
`;
}
