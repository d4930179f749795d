import { assess, type AssessedKnowledgeBase } from '../../src/assessment/index.ts';
import { buildBase, buildClaim, DAY, type Files } from '../builders.ts';

/** Sentences that have broken editions of others, by the id of their claim. Some the store would refuse. */
export const EVIL: Readonly<Record<string, string>> = {
  markup: 'The <b>model</b> & "its" 15 ]]> \uFFFE billion.',
  script: `</script><script>alert('15 billion')</script></feed><!--`,
  entity: 'It has &lt;15&gt; &amp;amp; &#x31;5 &nbsp; billion.',
  separators: 'It has\u2028 15\u2029 billion \u0085.',
  emoji: 'It has 👩‍🚀🏳️‍🌈 15 billion.',
  rtl: 'يحتوي النموذج على 15 مليار \u202Eمعلمة\u202C.',
  long: `${'model '.repeat(400).slice(0, 1999)}.`,
  formula: '=HYPERLINK("https://x.example/?15","billion")',
};

/** A knowledge base with a claim of each evil sentence, put in past the store, so that an edition stands even so. */
export function buildEvilBase(files: Files): AssessedKnowledgeBase {
  const base = buildBase({ ...files, ...Object.fromEntries(Object.keys(EVIL).map((id) => [`claims/${id}.md`, buildClaim()])) });
  const claims = [...base.claims].map(
    ([id, claim]) => [id, { ...claim, data: { ...claim.data, text: EVIL[id] ?? claim.data.text } }] as const,
  );
  return assess({ ...base, claims: new Map(claims) }, DAY);
}
