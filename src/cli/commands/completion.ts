import { script } from '@bomb.sh/tab';
import type { RunnableCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { PROGRAM_NAME } from '../global-parameters.ts';

export const completionCommand: RunnableCommand = {
  name: 'completion',
  summary: 'print a completion script for a shell',
  details:
    'The script completes commands, options, topics, statuses and ids. It calls `assay`: where that is not on the PATH, define it first, as in: assay() { npx assay "$@"; }',
  operands: [{ flags: '<shell>', description: 'the shell', choices: ['bash', 'zsh', 'fish', 'powershell'] }],
  options: [],
  examples: [
    ['completion bash >> ~/.bashrc', 'bash, from now on'],
    ['completion zsh > "${fpath[1]}/_assay"', 'zsh, from now on'],
    ['completion fish > ~/.config/fish/completions/assay.fish', 'fish, from now on'],
    ['completion powershell | Out-String | Invoke-Expression', 'PowerShell, this session'],
  ],
  run({ operands: [shell = ''] }) {
    script(shell, PROGRAM_NAME, PROGRAM_NAME);
    return EXIT.fine;
  },
};
