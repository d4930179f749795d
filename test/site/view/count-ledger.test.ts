import { expect, test } from 'vitest';
import { countLedger } from '../../../src/site/view/count-ledger.ts';
import { buildBase, buildClaim, buildEvidence } from '../../builders.ts';

test('counts what is published and not withdrawn, and models only', () => {
  const gone = buildEvidence({ id: 'gone', withdrawn: { on: '2026-04-11', reason: 'It was misread.' } });
  const base = buildBase(
    {
      'claims/size.md': buildClaim({ evidence: [buildEvidence(), gone] }),
      'claims/wrong.md': buildClaim({ evidence: [buildEvidence({ kind: 'artifact', observed: { quantity: '2 B', scope: 'total' } })] }),
      'claims/of-maker.md': buildClaim({ subject: 'maker', evidence: [] }),
      'claims/draft.md': buildClaim({ record: 'draft' }),
    },
    '2026-05-01',
  );
  expect(countLedger(base)).toEqual({ claims: 3, models: 1, evidence: 2, refuted: 1, misleading: 0 });
});
