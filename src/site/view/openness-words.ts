import type { Mark, YardstickResult } from '../../assessment/index.ts';
import type { Definition, Licence, OpennessAspect } from '../../records/index.ts';

export const ASPECT_WORD: Readonly<Record<OpennessAspect, string>> = {
  weights: 'Weights',
  'inference-code': 'Inference code',
  'training-code': 'Training code',
  'training-data': 'Training data',
  licence: 'Licence',
  'commercial-use': 'Commercial use',
  'technical-report': 'Report',
  architecture: 'Architecture',
  'model-card': 'Model card',
  'data-card': 'Data card',
  'data-information': 'Data information',
  'data-preprocessing': 'Data preprocessing code',
  'evaluation-code': 'Evaluation code',
  'evaluation-data': 'Evaluation data',
  'evaluation-results': 'Evaluation results',
  'intermediate-weights': 'Intermediate weights',
  'sample-outputs': 'Sample outputs',
  'supporting-tools': 'Supporting tools',
  all: 'Everything',
};

export const MARK_WORD: Readonly<Record<Mark, string>> = { yes: 'yes', partly: 'partly', no: 'no', 'not-known': 'not known' };

export const MARK_MEANING: Readonly<Record<Mark | 'word', string>> = {
  yes: 'It is there; for a licence: the Open Source Initiative approved it.',
  word: 'It is there as the maker says; nothing else on record shows it.',
  partly: 'Some of it is there, or it comes with limits that the cell names.',
  no: 'It was looked for and is not there, or its terms rule it out.',
  'not-known': 'Nothing on record settles it. Nobody may have looked.',
};

export const RESULT_WORD: Readonly<Record<YardstickResult['result'], string>> = {
  met: 'met',
  'not-met': 'not met',
  undecided: 'undecided',
};

export const DEFINITION_SHORT: Readonly<Record<Definition, string>> = {
  osd: 'OSI licence list',
  'osaid-1.0': 'OSAID 1.0',
  'mof-class-1': 'MOF class I',
  'mof-class-2': 'MOF class II',
  'mof-class-3': 'MOF class III',
  'vendor-usage': 'Vendor usage',
};

/** What a definition asks, in a sentence. */
export const DEFINITION_ASKS: Readonly<Record<Definition, string>> = {
  osd: 'The licence of the thing itself is approved by the Open Source Initiative. Says nothing of weights, data or code that are missing.',
  'osaid-1.0':
    'Open Source AI Definition, Open Source Initiative, October 2024: information on the data, the full code that trains and runs it, and the parameters, all under approved terms. The data themselves need not be released.',
  'mof-class-3':
    'Model Openness Framework 1.0, LF AI & Data, class III “open model”: architecture, parameters, model card, data card, evaluation results and a report, each under an open licence.',
  'mof-class-2':
    'Class II “open tooling”: class III, and the code that trains, runs and evaluates it, with evaluation data and supporting tools.',
  'mof-class-1': 'Class I “open science”: class II, and the datasets, their preprocessing, intermediate parameters and sample outputs.',
  'vendor-usage': 'What vendors call open, or open weights: anyone can download the weights, under some terms. Weaker than all the others.',
};

/** "training code, data card and 3 more"; all of them where `limit` is left out. */
export function listAspects(aspects: readonly OpennessAspect[], limit = aspects.length): string {
  const shown = aspects.slice(0, limit).map((aspect) => ASPECT_WORD[aspect].toLowerCase());
  const rest = aspects.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${String(rest)} more` : shown.join(', ');
}

const SHOWN_LICENCES = 2;

/** "Apache-2.0", "Llama 2 Community License and 5 more": the expression of SPDX, the name of any other. */
export function listLicences(licences: readonly Licence[]): string {
  const shown = licences.slice(0, SHOWN_LICENCES).map(({ kind, name, text }) => (kind === 'named' ? name : text));
  const rest = licences.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${String(rest)} more` : shown.join(', ');
}
