import type { z } from 'zod';
import { DERIVED_FIELDS, type Problem } from '../records/index.ts';
import { describeIssue } from './describe-issue.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Checks a parsed record against its schema: the typed record, or every breach with its place. */
export function validateRecord<Schema extends z.ZodType>(
  parsed: ParsedYaml,
  schema: Schema,
  { file, name }: { readonly file: string; readonly name: string },
): { readonly data: z.output<Schema> | null; readonly problems: readonly Problem[] } {
  if (parsed.problems.length > 0) return { data: null, problems: parsed.problems };
  const result = schema.safeParse(parsed.value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { data: null, problems: result.error.issues.flatMap((issue) => toProblems(issue, parsed, file, name)) };
}

function toProblems(issue: z.core.$ZodIssue, parsed: ParsedYaml, file: string, name: string): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ code: 'schema', severity: 'error', file, ...parsed.locate(issue.path), ...describeIssue(issue, name) }];
  }
  // A status in a record has a rule of its own, with a better message.
  return issue.keys
    .filter((key) => !DERIVED_FIELDS.has(key))
    .map((key) => ({
      code: 'schema',
      severity: 'error',
      file,
      ...parsed.locateKey([...issue.path, key]),
      message: `Unexpected field \`${key}\`, expected one that the schema knows`,
      hint: `Remove it or mend its spelling; \`npx assay schema ${name}\` lists the fields.`,
    }));
}
