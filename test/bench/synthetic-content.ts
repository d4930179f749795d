import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CLAIMS_A_SUBJECT = 20;

/** Writes a knowledge base of invented claims, for measuring only: 20 claims a subject, three pieces of evidence each. */
export function writeSyntheticContent(root: string, claims: number): void {
  for (const folder of ['claims', 'sources', 'subjects', 'pages']) mkdirSync(join(root, 'content', folder), { recursive: true });
  cpSync('content/site.yaml', join(root, 'content/site.yaml'));
  writeFileSync(join(root, 'content/retired.yaml'), '[]\n');
  const put = (path: string, lines: readonly string[]) => {
    writeFileSync(join(root, 'content', path), `${lines.join('\n')}\n`);
  };
  for (const [id, role] of [
    ['maker', 'maker'],
    ['lab', 'research'],
    ['press', 'press'],
  ] as const) {
    put(`subjects/${id}.yaml`, [`name: ${id}`, 'kind: organisation', `role: ${role}`, 'summary: Invented.']);
    const officialness = id === 'maker' ? 'official' : 'unofficial';
    put(`sources/${id}.yaml`, [
      `title: ${id}`,
      `url: https://${id}.example/`,
      'kind: article',
      `publisher: ${id}`,
      'accessed: 2026-01-01',
      `officialness: ${officialness}`,
    ]);
  }
  for (let model = 0; model < claims / CLAIMS_A_SUBJECT; model++) {
    put(`subjects/model-${String(model)}.yaml`, [`name: Model ${String(model)}`, 'kind: model', 'maker: maker', 'summary: Invented.']);
  }
  for (let claim = 0; claim < claims; claim++) put(`claims/claim-${String(claim)}.md`, writeClaim(claim));
}

function writeClaim(number: number): readonly string[] {
  const model = Math.floor(number / CLAIMS_A_SUBJECT);
  const size = String((number % CLAIMS_A_SUBJECT) + 1);
  const evidence = (source: string, kind: string) => [
    `  - id: ${source}`,
    `    source: ${source}`,
    `    kind: ${kind}`,
    `    observed: { quantity: ${size} B, scope: component, component: expert ${size} }`,
    '    observedOn: 2026-01-01',
    '    recordedOn: 2026-01-01',
    `    finding: The ${source} gives ${size} B.`,
  ];
  return [
    '---',
    `text: Expert ${size} of model ${String(model)} has ${size} billion parameters.`,
    `subject: model-${String(model)}`,
    'topic: parameters',
    `asserted: { quantity: ${size} B, scope: component, component: expert ${size} }`,
    'claimant: maker',
    'claimedOn: 2026-01-01',
    'recordedOn: 2026-01-01',
    'appearances: [{ source: maker, on: 2026-01-01, role: original }]',
    'evidence:',
    ...evidence('maker', 'statement'),
    ...evidence('lab', 'measurement'),
    ...evidence('press', 'report'),
    'record: published',
    '---',
    '',
    `Of model ${String(model)} the maker gives **${size} B** [^maker]; the lab counted [^lab] and the press reported [^press].`,
  ];
}
