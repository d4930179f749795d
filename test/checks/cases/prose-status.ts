import { buildClaim } from '../../builders.ts';
import type { Case } from '../case.ts';

// One report by a lab on a number: the rules call it unverified or supported, never refuted.
const says = (body: string) => ({ 'claims/a.md': buildClaim({}, `${body} [^lab-run]`) });
const fires = (body: string, words: string): Case => ({ name: body, files: says(body), breaches: [['claims/a.md', words]] });
const silent = (body: string): Case => ({ name: body, files: says(body), breaches: [] });

export const cases: readonly Case[] = [
  fires('So far,\nthe claim is clearly refuted.', 'the claim'),
  fires('This claim is therefore\nfalse.', 'This claim'),
  fires('**Verdict:** misleading', 'Verdict'),
  fires('We rate this claim as disputed.', 'We rate'),
  fires('It is refuted: the file shows otherwise.', 'It is'),
  silent('If the claim is refuted one day, the page will show it.'),
  silent('The claim is not refuted.'),
  silent('The claim that it is refuted came from elsewhere; its author was wrong.'),
  silent('> The claim is refuted.\n\nSo they say.'),
  silent('The lab counted parameters; nobody disputed the count.'),
  {
    name: 'compares a linked claim with its own status',
    files: {
      'claims/a.md': buildClaim({}, '[This claim](claim:b) is an opinion, and [this claim](claim:c) is an opinion [^lab-run].'),
      'claims/b.md': buildClaim({ modality: 'opinion' }),
      'claims/c.md': buildClaim(),
    },
    breaches: [['claims/a.md', 'this claim](claim:c)']],
  },
];
