import { JSON_SCHEMAS } from '../../outputs/json-schemas.ts';
import { STATUS_MEANING, STATUSES, TOPIC_IDS, TOPICS } from '../../records/index.ts';
import { readKnowledgeBase } from '../../store/index.ts';
import type { Vocabulary } from '../command.ts';
import type { Context } from '../context.ts';

/** A word that a shell may offer, and what it means. */
export type Offer = readonly [word: string, meaning: string];

/** Every word that the shell may offer, by vocabulary. Without readable content there are simply fewer. */
export async function readVocabulary(context: Context): Promise<Readonly<Record<Vocabulary, readonly Offer[]>>> {
  return {
    ...(await readIds(context)),
    topic: TOPIC_IDS.map((id) => [id, TOPICS[id].question]),
    status: STATUSES.map((status) => [status, STATUS_MEANING[status]]),
    format: await readFormats(),
    schema: JSON_SCHEMAS().map(({ name }) => [name, `the schema of a ${name}`]),
  };
}

/** Loaded at a Tab only: every command line loads this module. */
async function readFormats(): Promise<readonly Offer[]> {
  const { EXPORTS } = await import('../export/list-exports.ts');
  return EXPORTS.map(({ id, title }) => [id, title]);
}

async function readIds(context: Context): Promise<Record<'claim' | 'source' | 'subject', readonly Offer[]>> {
  try {
    const { base } = await readKnowledgeBase(context.root);
    return {
      claim: [...base.claims.values()].map(({ id, data }) => [id, data.text]),
      source: [...base.sources.values()].map(({ id, data }) => [id, data.title]),
      subject: [...base.subjects.values()].map(({ id, data }) => [id, data.name]),
    };
  } catch {
    // A shell at a prompt has no use for an error message.
    return { claim: [], source: [], subject: [] };
  }
}
