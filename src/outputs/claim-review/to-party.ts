import type { Organization, Person } from 'schema-dts';
import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Subject } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { OutputContext } from '../output.ts';

type Party = Exclude<Organization | Person, string>;

const PARTY_TYPE: Readonly<Partial<Record<Subject['kind'], 'Organization' | 'Person'>>> = {
  organisation: 'Organization',
  person: 'Person',
};

/** Who speaks or publishes, as schema.org names parties. Null for voices without a name and for things. */
export function toParty(id: string, base: AssessedKnowledgeBase): Party | null {
  const subject = base.subjects.get(id)?.data;
  const type = subject && PARTY_TYPE[subject.kind];
  if (!type) return null;
  return { '@type': type, name: subject.name, ...(subject.url !== undefined && { sameAs: subject.url }) };
}

/** The publisher of the site, with those of its policies that are written. */
export function toPublisher(base: AssessedKnowledgeBase, context: OutputContext): Party {
  const { publisher } = base.site.data;
  const address = (page: 'method' | 'corrections' | 'contribute') => (base.pages.has(page) ? context.absolute(PATHS[page]) : undefined);
  const policies = {
    publishingPrinciples: address('method'),
    correctionsPolicy: address('corrections'),
    actionableFeedbackPolicy: address('contribute'),
  };
  return { '@type': 'Organization', name: publisher.name, url: publisher.url, ...withoutMissing(policies) };
}

function withoutMissing<K extends string>(fields: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;
}
