import type { z } from 'zod';
import { judgeYardsticks, type OpennessCell, type OpennessProfile } from '../../assessment/index.ts';
import { DEFINITION_NAME } from '../../records/index.ts';
import type { opennessSchema } from './schemas/openness.ts';
import { toLicence } from './to-value.ts';

type ApiOpenness = z.output<typeof opennessSchema>;

/** The openness profile of a subject, and how it stands to every definition. */
export function toOpenness(profile: OpennessProfile): ApiOpenness {
  return {
    aspects: [...profile.cells.values()].map(toAspect),
    yardsticks: judgeYardsticks(profile).map(({ definition, result, failing, unknown, onlyWord }) => ({
      definition,
      name: DEFINITION_NAME[definition],
      result,
      failing: [...failing],
      unknown: [...unknown],
      only_word: [...onlyWord],
    })),
  };
}

function toAspect({ aspect, mark, isOnlyWord, isCodeOnly, why, licences, asOf, findings }: OpennessCell): ApiOpenness['aspects'][number] {
  return {
    aspect,
    mark,
    only_word: isOnlyWord,
    code_only: isCodeOnly,
    why,
    licences: licences.map(toLicence),
    as_of: asOf,
    findings: findings.map(({ claim, item }) => ({ claim, evidence: item.id, source: item.source, finding: item.finding })),
  };
}
