import { expect, test } from 'vitest';
import { citeBibtex, citePlainly, type Citable } from '../../../src/site/view/cite.ts';

const claim: Citable = {
  id: 'lantern-2-58-percent',
  text: 'Lantern_2 takes 58 % less {time} & costs $1.',
  status: 'refuted',
  asOf: '2026-04-09',
  changedOn: '2026-11-02',
  publisher: 'Assay',
  address: 'https://assay.example/claims/lantern-2-58-percent/',
};

test('a plain citation says who, what, the status, its day and where', () => {
  expect(citePlainly(claim, 'en')).toBe(
    'Assay: “Lantern_2 takes 58 % less {time} & costs $1.” Status: refuted, as of 9 April 2026. Record of 2 November 2026. https://assay.example/claims/lantern-2-58-percent/',
  );
});

test('BibTeX gets what TeX reads as commands escaped', () => {
  expect(citeBibtex(claim)).toBe(
    String.raw`@misc{assay-lantern-2-58-percent,
  author = {{Assay}},
  title = {{Lantern\_2 takes 58 \% less \{time\} \& costs \$1.}},
  year = {2026},
  month = {11},
  day = {2},
  note = {Status: refuted, as of 2026-04-09},
  url = {https://assay.example/claims/lantern-2-58-percent/},
}`,
  );
  expect(citeBibtex({ ...claim, text: String.raw`a\b~c^d` })).toContain(
    String.raw`{{a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d}}`,
  );
});
