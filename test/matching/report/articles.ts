// A small base and a checked article, for what is written of them.
import { buildCheckIndex, type CheckRecords } from '../../../src/matching/check/check-index.ts';
import { checkText, type ClaimMention } from '../../../src/matching/check/check-text.ts';
import { listCheckRecords } from '../../../src/matching/check/list-check-records.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject } from '../../builders.ts';

const lantern = (text: string, said: string, found: string) =>
  buildClaim({
    text,
    asserted: { quantity: said, scope: 'total' },
    evidence: [buildEvidence({ kind: 'measurement', observed: { quantity: found, scope: 'total' } })],
  });

/** The record of a model that has 7 and not 9 billion parameters. */
export const RECORDS: CheckRecords = listCheckRecords(
  buildBase({
    'subjects/model.yaml': buildSubject({ name: 'Lantern 2', kind: 'model', maker: 'maker' }),
    'subjects/maker.yaml': buildSubject({ name: 'Lantern Labs', kind: 'organisation', role: 'maker' }),
    'claims/lantern-2-7b.md': lantern('Lantern 2 has 7 billion parameters.', '7 B', '7 B'),
    'claims/lantern-2-9b.md': lantern('Lantern 2 has 9 billion parameters.', '9 B', '7 B'),
  }),
);

const INDEX = buildCheckIndex(RECORDS);

export const ARTICLE = `# On Lantern 2

Lantern 2 has 9 billion parameters, Lantern Labs says. Lantern 2 has 7 billion parameters.
Lantern 2 has **12 billion** parameters. What a lovely lamp.

Lantern 2 has 3 billion active parameters.
`;

export function check(text: string): readonly ClaimMention[] {
  return checkText(text, INDEX, { format: 'markdown' });
}

/** Markup, control characters and the rest, all of which an article may hold: each stands in a sentence with a finding. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</mark></p></main></style><!--',
  '| a | b | `x` | [link](javascript:alert(1)) | ![i](http://127.0.0.1/x.png)',
  '&lt;b&gt; &amp;',
  '\u202Egnp.exe \u2066',
  '\u0007\u001B[31m red',
  '\uE000\uE001',
  'https://evil.example/ www.evil.example a@evil.example',
];
