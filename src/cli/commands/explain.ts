import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { UserError } from '../../store/index.ts';
import type { RunnableCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { renderExplanation } from '../explain/render.ts';
import { sayDate } from '../explain/words.ts';
import { toDate } from '../known-word.ts';
import { readAssessed } from '../read-assessed.ts';
import { unknownWord } from '../suggest.ts';

/** Longer lines are tiring to read. */
const MAX_WIDTH = 88;
const MIN_WIDTH = 40;

export const explainCommand: RunnableCommand = {
  name: 'explain',
  summary: 'tell why a claim has its status',
  details: 'Who said it, what was looked at and what each piece shows, what was set aside, what is missing, what would change it.',
  operands: [{ flags: '<claim>', description: 'the id of a claim', completes: 'claim' }],
  options: [
    { flags: '--at <date>', description: 'the status as it was on a day' },
    { flags: '--json', description: 'print JSON' },
  ],
  examples: [
    ['explain happyhorse-fully-open-source', 'the reasoning, to read'],
    ['explain happyhorse-fully-open-source --at 2026-04-08', 'as it stood on a day'],
    ['explain happyhorse-fully-open-source --json', 'the proof, for a program'],
  ],
  async run({ operands: [id = ''], options: { at }, flags }, context) {
    const date = at === undefined ? context.today : toDate(at);
    const base = await readAssessed(context, date);
    const claim = findClaim(id, base);
    const width = Math.max(MIN_WIDTH, Math.min(context.columns ?? MAX_WIDTH, MAX_WIDTH));
    context.stdout.write(flags.has('json') ? toJson(claim, base) : renderExplanation(claim, base, width, context.paint));
    return EXIT.fine;
  },
};

function findClaim(id: string, base: AssessedKnowledgeBase): AssessedClaim {
  const claim = base.claims.get(id);
  if (claim) return claim;
  const retired = base.retired.data.find((entry) => entry.id === id);
  if (retired === undefined) throw unknownWord('claim', id, [...base.claims.keys()], '`assay status` lists the claims.');
  const next = retired.successor === undefined ? 'The id stays reserved.' : `See ${retired.successor}.`;
  throw new UserError(`Unexpected claim "${id}": it was retired on ${sayDate(retired.on)}, because ${retired.reason}`, next);
}

function toJson({ id, file, data, proof, history }: AssessedClaim, { today }: AssessedKnowledgeBase): string {
  return `${JSON.stringify({ id, file, at: today, claim: data, proof, history }, null, 2)}\n`;
}
