import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Problem } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'unused-exception';

/** Makes the check of exceptions from `checks`: one that excepts nothing hides the next real breach. */
export function createUnusedException(checks: readonly Check[]): Check {
  return {
    code,
    demand: 'An exception or an override that changes nothing any more is taken out.',
    *find(base) {
      const breaches = findBreaches(checks, base);
      for (const claim of base.claims.values()) {
        yield* findUnused(claim, breaches);
        yield* findIdleOverride(claim, base);
      }
    },
  };
}

/** The files that each excepted check complains about; a check that nobody is excepted from need not run. */
function findBreaches(checks: readonly Check[], base: AssessedKnowledgeBase): ReadonlyMap<string, ReadonlySet<string>> {
  const excepted = new Set([...base.claims.values()].flatMap(({ data }) => data.exceptions.map(({ check }) => check)));
  const used = checks.filter((check) => excepted.has(check.code));
  return new Map(used.map((check) => [check.code, new Set([...check.find(base)].map(({ file }) => file))]));
}

function* findUnused(claim: AssessedClaim, breaches: ReadonlyMap<string, ReadonlySet<string>>): Iterable<Problem> {
  for (const [index, { check }] of claim.data.exceptions.entries()) {
    const files = breaches.get(check);
    if (files?.has(claim.file)) continue;
    yield problemAt(claim, ['exceptions', index, 'check'], {
      code,
      message: files
        ? `Unexpected exception from ${check}, which finds nothing here, expected none`
        : `Unexpected exception from "${check}", expected the code of a check that allows exceptions`,
      hint: 'Remove the exception.',
    });
  }
}

function* findIdleOverride({ data: { override }, proof, ...claim }: AssessedClaim, { today }: AssessedKnowledgeBase): Iterable<Problem> {
  if (override === undefined) return;
  const hint = 'Remove the override, or have it reviewed again.';
  if (override.expires < today) {
    const message = `Unexpected override that ended on ${override.expires}, expected one that holds on ${today}`;
    yield problemAt(claim, ['override', 'expires'], { code, message, hint });
  } else if (proof.overridden?.status === override.status) {
    const message = `Unexpected override to ${override.status}, expected none: the rules give that status too`;
    yield problemAt(claim, ['override', 'status'], { code, message, hint });
  }
}
