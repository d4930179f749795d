import { PATHS } from '../../outputs/paths.ts';
import { absolute } from '../address.ts';
import { find } from '../search/find-element.ts';
import type { ShownFinding } from './check-result.ts';
import type { Ask } from './checker.ts';
import { writeClaims } from './claims-link.ts';
import type { TextInput } from './text-input.ts';

interface Shared {
  readonly ask: Ask;
  readonly input: TextInput;
  readonly listFindings: () => readonly ShownFinding[];
  readonly say: (words: string) => void;
}

/** Two ways to share a result: a file with the text, kept by the reader, and a link without it. */
export function offerSharing({ ask, input, listFindings, say }: Shared): void {
  find('[data-report]', HTMLButtonElement).addEventListener('click', () => {
    ask<'report'>({ kind: 'report', text: input.text(), published: input.published() }).then(
      (html) => {
        keepFile(html, 'checked-text.html');
      },
      () => {
        say('The report could not be written.');
      },
    );
  });
  find('[data-copy-link]', HTMLButtonElement).addEventListener('click', () => {
    const link = absolute(PATHS.check) + writeClaims(listFindings());
    copy(link).then(
      () => {
        say('The link is copied. It names the claims and carries nothing of the text.');
      },
      () => {
        say(`Copying is not allowed here. The link: ${link}`);
      },
    );
  });
}

/** Rejects, too, on a page that is not secure, where there is no clipboard. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Hands a page to the reader as a file of their own. */
function keepFile(html: string, name: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
