import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { AssessedClaim } from '../assessment/index.ts';
import { STATUSES, type Claim, type Source, type Subject } from '../records/index.ts';
import { ledgerLoader } from './ledger-loader.ts';

// The store has validated every record already; here the schemas carry the types on to the pages.
const claims = defineCollection({
  loader: ledgerLoader('claims', ({ base, bodies }) =>
    [...base.claims.values()].map(({ id, file, data, proof, history, claimantKind, related, modifiedOn }) => ({
      id,
      data: { claim: data, file, status: proof.status, proof, history, claimantKind, related, modifiedOn },
      html: bodies.get(file)?.html,
    })),
  ),
  schema: z.object({
    claim: z.custom<Claim>(),
    file: z.string(),
    status: z.enum(STATUSES),
    proof: z.custom<AssessedClaim['proof']>(),
    history: z.custom<AssessedClaim['history']>(),
    claimantKind: z.custom<AssessedClaim['claimantKind']>(),
    related: z.array(z.string()),
    modifiedOn: z.string(),
  }),
});

const subjects = defineCollection({
  loader: ledgerLoader('subjects', ({ base }) => [...base.subjects.values()].map(({ id, data }) => ({ id, data: { subject: data } }))),
  schema: z.object({ subject: z.custom<Subject>() }),
});

const sources = defineCollection({
  loader: ledgerLoader('sources', ({ base }) => [...base.sources.values()].map(({ id, data }) => ({ id, data: { source: data } }))),
  schema: z.object({ source: z.custom<Source>() }),
});

export const collections = { claims, subjects, sources };
