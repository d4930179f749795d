// The page that checks a text as it is typed. A worker on the reader's device reads it; nothing of it leaves the page.
import { find } from '../search/find-element.ts';
import type { CheckResult } from './check-result.ts';
import { createChecker } from './checker.ts';
import { listLinkedClaims } from './linked-claims.ts';
import { createNewestOnly } from './newest-only.ts';
import { createResultsView } from './results-view.ts';
import { offerSharing } from './share.ts';
import { listenToInput } from './text-input.ts';

/** Milliseconds without a key after which the text is checked, and after which a slow answer is spoken of. */
const PAUSE = 250;
const SLOW = 400;

const said = find('[data-said]', HTMLElement);
const fault = find('[data-fault]', HTMLElement);
const actions = find('[data-actions]', HTMLElement);
const view = createResultsView(find('[data-results]', HTMLElement));
const ask = createChecker();
const checkNewest = createNewestOnly(check);

let pause: ReturnType<typeof setTimeout> | undefined;
let findings: CheckResult['findings'] = [];
let isLoaded = false;

const input = listenToInput({
  onChange(isKey) {
    clearTimeout(pause);
    pause = setTimeout(
      () => {
        checkNewest(input.text());
      },
      isKey ? PAUSE : 0,
    );
  },
  onFault: showFault,
  // What fails here is asked for again, and spoken of, when there is a text.
  onFocus: () => void ask<'load'>({ kind: 'load' }).catch(() => undefined),
});

async function check(text: string): Promise<void> {
  const slow = setTimeout(() => {
    say(isLoaded ? 'Reading …' : 'Loading the records …');
  }, SLOW);
  try {
    const result = await ask<'check'>({ kind: 'check', text, published: input.published() });
    isLoaded = true;
    if (text === input.text()) show(text, result);
  } catch {
    say('');
    showFault('The records could not be loaded. Type on to try again.');
  } finally {
    clearTimeout(slow);
  }
}

function show(text: string, result: CheckResult): void {
  ({ findings } = result);
  view.show(text, result);
  showFault(result.notice);
  actions.hidden = findings.length === 0;
  say(text.trim() === '' ? '' : result.summary);
}

/** Said again, the same words would be heard again. */
function say(words: string): void {
  if (said.textContent !== words) said.textContent = words;
}

function showFault(words: string): void {
  fault.textContent = words;
  fault.hidden = words === '';
}

offerSharing({ ask, input, listFindings: () => findings, say });
void listLinkedClaims(ask);
