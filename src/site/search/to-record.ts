import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { TOPICS, type Asserted, type Claim } from '../../records/index.ts';
import { PATHS } from '../../outputs/index.ts';
import { describeValue } from '../view/describe-value.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { SECTION } from './excerpt.ts';
import { listForms } from './words.ts';

/** The text of one claim in the index of words. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: { readonly id: string };
}

/** Words by which people ask for what a claim asserts, where its own sentence may use others. */
const ASKS: Readonly<Record<string, string>> = {
  maker: 'made makes maker creator created built developed developer company owner owns belongs behind',
  leader: 'leads leader lead head behind',
  founding: 'founded founder set up established started',
  member: 'part of consists includes',
  employer: 'works worked employer job',
  'same-as': 'same identical equal copy clone really',
  origin: 'origin comes from came where made developed',
  weights: 'weights checkpoint download downloadable available github hugging face',
  'inference-code': 'code run download available github repository',
  'training-code': 'train training code fine-tune finetune repository',
  'training-data': 'trained on dataset data corpus',
  licence: 'licence license licensed terms open source legal allowed',
  'commercial-use': 'commercial use business allowed commercially sell',
  api: 'API access available try use when release',
  any: 'access available try use API when release public',
  website: 'website site homepage official',
  download: 'download available',
  all: 'open source openness free',
  latency: 'speed fast slow time seconds long wait take generate',
  'frame-rate': 'speed fast fps',
  throughput: 'speed fast',
  steps: 'steps denoising',
  memory: 'memory vram gpu need run consumer card requirements',
  compute: 'training cost gpu hours compute train trained',
  'speed-up': 'speed faster fast',
  'time-saved': 'speed faster latency',
  'real-time-factor': 'real time realtime speed fast',
  devices: 'gpu gpus run single card hardware',
  active: 'parameters active size large big',
  component: 'parameters size large big',
  total: 'parameters size large big',
};

/** What people would ask by, then the text and the findings, which the search page quotes; no two words run together. */
export function toRecord({ id, data, proof }: AssessedClaim, text: string, base: AssessedKnowledgeBase): SearchRecord {
  const nameOf = (subject: string) => base.subjects.get(subject)?.data.name ?? subject;
  const said = [
    ...[data.text, ...listNames(data.subject, base), nameOf(data.claimant), describeValue(data.asserted, nameOf)],
    ...[TOPICS[data.topic].name, listAsks(data.asserted), proof.status],
  ];
  const quotable = [text, ...data.evidence.map(({ finding }) => finding)];
  return {
    url: `/${PATHS.claim(id)}`,
    // One index for all: Pagefind keeps an index a language, and a page looks into that of its own only.
    language: base.site.data.lang,
    content: [said.join('\n'), ...quotable, listOtherForms([...said, ...quotable].join('\n'))].join(`\n${SECTION}\n`),
    meta: { id },
  };
}

function listNames(subject: string, base: AssessedKnowledgeBase): readonly string[] {
  const { name = subject, aliases = [] } = base.subjects.get(subject)?.data ?? {};
  return [name, ...aliases];
}

/** The other ways of writing the words of a text: the index knows words only as they are written. */
function listOtherForms(text: string): string {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}.]+/u));
  return [...listForms(text)].filter((form) => !words.has(form)).join(' ');
}

/** What ranking, filters and the list of results need of a claim, so that none opens its text. */
export function toCatalogueEntry(claim: AssessedClaim, fragment: string, base: AssessedKnowledgeBase): CatalogueEntry {
  const { id, data, proof, claimantKind, modifiedOn } = claim;
  return {
    fragment,
    id,
    title: data.text,
    lang: data.lang,
    status: proof.status,
    topic: data.topic,
    subject: data.subject,
    by: claimantKind,
    names: listNames(data.subject, base),
    asks: listAsks(data.asserted),
    asOf: proof.asOf,
    date: modifiedOn,
    reason: proof.reason,
    wholeness: wholenessOf(data),
    evidence: data.evidence.length + data.appearances.length,
  };
}

/** How far a claim speaks of the whole: 2 where it is made of claims, 1 for all of a release or all the parameters, else 0. */
function wholenessOf({ parts = [], asserted }: Claim): number {
  if (parts.length > 0) return 2;
  return ('aspect' in asserted && asserted.aspect === 'all') || ('scope' in asserted && asserted.scope === 'total') ? 1 : 0;
}

function listAsks(asserted: Asserted): string {
  const keys = [
    'aspect' in asserted && asserted.aspect,
    'access' in asserted && asserted.access,
    'relation' in asserted && asserted.relation,
    'measure' in asserted && asserted.measure,
    'scope' in asserted && asserted.scope,
  ];
  const score = 'score' in asserted && asserted.score ? 'score elo points' : '';
  const rank = 'rank' in asserted && asserted.rank !== undefined ? 'rank place position leaderboard best top win won wins' : '';
  const margin = 'margin' in asserted && asserted.margin ? 'better worse than beats ahead behind lead margin compared versus' : '';
  return [...keys.map((key) => (key === false ? '' : (ASKS[key] ?? ''))), score, rank, margin].filter(Boolean).join(' ');
}
