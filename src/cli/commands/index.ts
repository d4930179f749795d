// To add a command: one file here that exports a CliCommand, and one line in COMMANDS.
// Help, completion and the test that demands examples read this list.
import type { CliCommand } from '../command.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { newCommand } from './new.ts';
import { schemaCommand } from './schema.ts';
import { statusCommand } from './status.ts';
import { validateCommand } from './validate.ts';

export const COMMANDS: readonly CliCommand[] = [
  validateCommand,
  explainCommand,
  statusCommand,
  checkCommand,
  exportCommand,
  newCommand,
  schemaCommand,
  completionCommand,
];
