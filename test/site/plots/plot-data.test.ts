import { expect, test } from 'vitest';
import type { AssessedKnowledgeBase } from '../../../src/assessment/index.ts';
import { findBoardData, listClaimData } from '../../../src/site/plots/plot-data.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject } from '../../builders.ts';

const base = buildBase(
  {
    'subjects/board.yaml': buildSubject({ name: 'The Board', kind: 'benchmark' }),
    'claims/size.md': buildClaim({
      evidence: [
        buildEvidence({ id: 'seen', kind: 'artifact', observedOn: '2026-04-12', observed: { quantity: 'over 20 B', scope: 'total' } }),
      ],
    }),
    'claims/score.md': buildClaim({
      topic: 'benchmark',
      claimedOn: '2026-04-10',
      asserted: { board: 'board', category: 'video', score: '1,300 Elo' },
      evidence: [
        buildEvidence({
          id: 'later',
          kind: 'registry',
          observedOn: '2026-04-14',
          observed: { board: 'board', category: 'video', score: '1,320 Elo' },
        }),
      ],
    }),
  },
  '2026-06-01',
);

const dataOf = (ledger: AssessedKnowledgeBase, id: string) =>
  [...ledger.claims.values()].filter((claim) => claim.id === id).flatMap(listClaimData);

test('the numbers of a claim come with the limits of what they may mean, an open side left empty, and lead to their evidence', () => {
  const numbers = dataOf(base, 'size').find(({ name }) => name === 'numbers');
  expect(numbers?.rows[1]).toEqual({
    cells: ['over 20 B', 'parameters', 20e9, '', 'inspected', '2026-04-12', 'contradicts', expect.stringContaining('observed')],
    path: 'claims/size/#evidence-seen',
  });
});

test('a claim of which nothing was counted has its days alone', () => {
  const bare = buildBase({ 'claims/c.md': buildClaim({ evidence: [] }) });
  expect(dataOf(bare, 'c').map(({ name }) => name)).toEqual(['timeline']);
});

test('scores over time come a row for each claim that states one, with the name of the board', () => {
  const data = findBoardData('A model', base.published, base);
  expect(data?.rows.map(({ cells, path }) => [...cells, path])).toEqual([
    ['2026-04-10', 'The Board', 'video', 'score', 1300, '1,300 Elo', 'claims/score/'],
    ['2026-04-14', 'The Board', 'video', 'score', 1320, '1,320 Elo', 'claims/score/'],
  ]);
  expect(findBoardData('A model', [], base)).toBeNull();
});
