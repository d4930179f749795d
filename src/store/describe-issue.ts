import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema's complaint in the house's words. */
export interface Described {
  readonly message: string;
  readonly hint: string;
}

/** Says what is wrong with a value and how to mend it; `schema` is the name that `assay schema` knows. */
export function describeIssue(issue: Issue, schema: string): Described {
  const field = issue.path.length === 0 ? 'record' : `\`${issue.path.join('.')}\``;
  const hint = `\`npx assay schema ${schema}\` lists what is allowed.`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { message: `Missing ${field}, expected ${issue.expected}`, hint: `Add ${field}; ${hint}` }
        : { message: issue.message.replace('Invalid input: expected', `Unexpected value of ${field}, expected`), hint };
    case 'invalid_value':
      return { message: `Unexpected value of ${field}, expected ${orList(issue.values)}`, hint };
    case 'invalid_union':
      return { message: `Unexpected value of ${field}, expected ${readOptions(issue) ?? 'one of the allowed shapes'}`, hint };
    default:
      return { message: issue.message.startsWith('Unexpected') ? issue.message : `Unexpected value of ${field}: ${issue.message}`, hint };
  }
}

/** Of a union that one field tells apart, what may stand in it. */
function readOptions(issue: Issue): string | null {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length === 0 ? null : orList(options);
}

function orList(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
