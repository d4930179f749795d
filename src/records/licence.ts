import parseSpdx, { type Info } from 'spdx-expression-parse';
import spdxList from 'spdx-license-list';
import { z } from 'zod';
import { NAMED_LICENCES } from './named-licences.ts';
import type { Restriction } from './restriction.ts';

/** A licence as written, and what the lists say of it. */
export interface Licence {
  /** As the author wrote it: an SPDX expression, or the id of a named licence. */
  readonly text: string;
  readonly kind: 'spdx' | 'named';
  readonly name: string;
  readonly url: string | null;
  /** Every licence id in the expression, sorted. */
  readonly ids: readonly string[];
  /** Whether every way to take it up (AND) or one of them (OR) is approved by the Open Source Initiative. */
  readonly osiApproved: boolean;
  readonly restrictions: readonly Restriction[];
}

const NON_COMMERCIAL = /-NC(?:-|$)|noncommercial/iu;
const NAMED = new Map(NAMED_LICENCES.map((licence) => [licence.id, licence]));

/**
 * Reads an SPDX licence expression (SPDX 2.3, annex D) or the id of a named licence.
 * @throws {SyntaxError} where it is neither.
 */
export function parseLicence(text: string): Licence {
  const named = NAMED.get(text);
  if (named)
    return { text, kind: 'named', name: named.name, url: named.url, ids: [text], osiApproved: false, restrictions: named.restrictions };
  const tree = parseExpression(text);
  const ids = [...new Set(listIds(tree))].sort();
  const only = ids.length === 1 ? spdxList[ids[0] ?? ''] : undefined;
  return {
    text,
    kind: 'spdx',
    name: only?.name ?? text,
    url: only ? `https://spdx.org/licenses/${ids[0] ?? ''}.html` : null,
    ids,
    osiApproved: isApproved(tree),
    restrictions: isNonCommercial(tree) ? ['non-commercial'] : [],
  };
}

function parseExpression(text: string): Info {
  try {
    return parseSpdx(text);
  } catch {
    throw new SyntaxError(
      `Unexpected licence "${text}", expected an SPDX expression such as Apache-2.0 or MIT, or a named licence: ${[...NAMED.keys()].join(', ')}`,
    );
  }
}

function listIds(tree: Info): string[] {
  return 'license' in tree ? [tree.license] : [...listIds(tree.left), ...listIds(tree.right)];
}

function isApproved(tree: Info): boolean {
  if ('license' in tree) return spdxList[tree.license]?.osiApproved ?? false;
  const [left, right] = [isApproved(tree.left), isApproved(tree.right)];
  return tree.conjunction === 'or' ? left || right : left && right;
}

function isNonCommercial(tree: Info): boolean {
  if ('license' in tree) return NON_COMMERCIAL.test(tree.license);
  const [left, right] = [isNonCommercial(tree.left), isNonCommercial(tree.right)];
  return tree.conjunction === 'or' ? left && right : left || right;
}

/** Whether a thing under the licence `found` can be had under the licence `wanted`: the same, or one of a choice. */
export function offersLicence(found: Licence, wanted: Licence): boolean {
  if (found.text === wanted.text) return true;
  if (found.kind === 'named' || wanted.kind === 'named') return false;
  const offer = toCanonical(parseExpression(found.text));
  const want = toCanonical(parseExpression(wanted.text));
  return (
    offer === want || (offer.startsWith('or(') && listChoices(parseExpression(found.text)).some((choice) => toCanonical(choice) === want))
  );
}

function listChoices(tree: Info): Info[] {
  return 'conjunction' in tree && tree.conjunction === 'or' ? [...listChoices(tree.left), ...listChoices(tree.right)] : [tree];
}

/** One spelling for an expression, whatever the order of its sides. */
function toCanonical(tree: Info): string {
  if ('license' in tree)
    return `${tree.license}${tree.plus === true ? '+' : ''}${tree.exception === undefined ? '' : ` with ${tree.exception}`}`;
  return `${tree.conjunction}(${[toCanonical(tree.left), toCanonical(tree.right)].sort().join(', ')})`;
}

/** A Zod schema for a licence: an SPDX expression, or the id of a named one. */
export const licenceSchema = z
  .string()
  .max(200)
  .describe('An SPDX expression ("Apache-2.0", "MIT OR Apache-2.0") or a named licence ("llama-3.1-community").')
  .transform((text, context): Licence => {
    try {
      return parseLicence(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });
