import { input, search, select } from '@inquirer/prompts';
import type { Ask } from './collect-answers.ts';
import { findFault, type Field, type Setting } from './field.ts';

const NONE = { value: '', name: '(none)', description: '' };

/** Asks on the terminal: a list for choices, a search for ids, a line for the rest. */
export const promptFor: Ask = (field, preset, setting) => {
  if (field.choices) return askChoice(field, preset);
  if (field.refersTo) return askReference(field, field.refersTo, setting);
  return input({
    message: field.question,
    ...(preset !== undefined && { default: preset }),
    validate: (answer) => {
      if (answer.trim() === '') return field.optional === true || 'An answer is needed here';
      return findFault(field, answer.trim(), setting) ?? true;
    },
  });
};

function askChoice({ question, choices = [], optional }: Field, preset: string | undefined): Promise<string> {
  const offers = choices.map((value) => ({ value, name: value }));
  return select({
    message: question,
    choices: optional ? [NONE, ...offers] : offers,
    ...(preset !== undefined && { default: preset }),
  });
}

function askReference({ question, optional }: Field, collection: 'sources' | 'subjects', { base }: Setting): Promise<string> {
  const records =
    collection === 'sources'
      ? [...base.sources.values()].map(({ id, data }) => ({ value: id, name: id, description: data.title }))
      : [...base.subjects.values()].map(({ id, data }) => ({ value: id, name: id, description: data.name }));
  const offers = optional ? [NONE, ...records] : records;
  return search({
    message: question,
    source: (term = '') => {
      const wanted = term.toLowerCase();
      return offers.filter((offer) => `${offer.name} ${offer.description}`.toLowerCase().includes(wanted));
    },
  });
}
