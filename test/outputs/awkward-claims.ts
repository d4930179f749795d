import type { AssessedKnowledgeBase } from '../../src/assessment/index.ts';
import { buildBase, buildClaim, buildSource } from '../builders.ts';

/** Sentences that break what is written carelessly. */
export const AWKWARD: Readonly<Record<string, string>> = {
  cdata: 'It ends with ]]> and goes on.',
  script: 'It says </script><script>alert(1)</script>.',
  quotes: `He said "it's 'open'", didn't he; SELECT '1'`,
  formula: '=HYPERLINK("https://x.example","a")',
  plus: '+1 for all',
  minus: '-1 for none',
  at: '@SUM(A1)',
  lines: 'one\u2028two\u2029three\u0085four',
  emoji: 'A model 👩‍👩‍👧‍👦 of 15 B 🐎',
  rtl: 'النموذج مفتوح المصدر \u202B(15B)\u202C.',
  long: 'x'.repeat(1990) + ' is long.',
};

/** A knowledge base that has them all, those too that the parser of content would refuse. */
export function buildAwkward(): AssessedKnowledgeBase {
  const base = buildBase({
    ...Object.fromEntries(Object.keys(AWKWARD).map((id) => [`claims/${id}.md`, buildClaim()])),
    'sources/formula.yaml': buildSource({ title: '=1+1' }),
  });
  const published = base.published.map((claim) => ({ ...claim, data: { ...claim.data, text: AWKWARD[claim.id] ?? '' } }));
  return { ...base, published };
}

export const CONTEXT = {
  absolute: (path: string) => `https://test.example/assay/${path}`,
  body: () => ({ html: '', text: 'An explanation.' }),
};
