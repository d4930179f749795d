import { parseArgs } from 'node:util';
import { UserError } from '../store/index.ts';

type Names = readonly string[];

/**
 * Reads `--name value` flags.
 * @throws {UserError} for a flag that is not among the names.
 */
export function readFlags<const N extends Names>(args: readonly string[], names: N): Readonly<Partial<Record<N[number], string>>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Partial<Record<N[number], string>>;
  } catch (error) {
    const [message = 'Unexpected flag'] = error instanceof Error ? error.message.split(/\.\s/u) : [];
    throw new UserError(message, `Flags: ${names.map((name) => `--${name}`).join(', ')}.`);
  }
}
