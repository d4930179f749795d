import { find } from '../search/find-element.ts';
import { readFile, toText } from './read-file.ts';
import { SAMPLES } from './samples.ts';

/** What the reader gives: typed, pasted, dropped, chosen, or a sample. */
export interface TextInput {
  readonly text: () => string;
  /** ISO day; '' where none is given. */
  readonly published: () => string;
}

interface Listeners {
  /** Something has changed; at once where it is no single key. */
  readonly onChange: (isKey: boolean) => void;
  readonly onFault: (words: string) => void;
  /** The reader is about to type. */
  readonly onFocus: () => void;
}

/** Listens to all the ways in which a text comes into the page. */
export function listenToInput({ onChange, onFault, onFocus }: Listeners): TextInput {
  const box = find('[data-text]', HTMLTextAreaElement);
  const day = find('[data-published]', HTMLInputElement);
  const fill = (text: string) => {
    box.value = text;
    onChange(false);
  };
  box.addEventListener('focus', onFocus, { once: true });
  box.addEventListener('input', () => {
    onChange(true);
  });
  day.addEventListener('change', () => {
    onChange(false);
  });
  listenToPaste(box, onChange);
  listenToFiles(box, { fill, onFault });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sample]'))
    button.addEventListener('click', () => {
      fill(SAMPLES[Number(button.dataset['sample'])]?.text ?? '');
    });
  find('[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    fill('');
    box.focus();
  });
  return { text: () => box.value, published: () => day.value };
}

/** Of a page's source the words are taken. */
function listenToPaste(box: HTMLTextAreaElement, onChange: Listeners['onChange']): void {
  box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const text = toText(pasted);
    if (text === pasted) return;
    event.preventDefault();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    onChange(false);
  });
}

function listenToFiles(box: HTMLElement, { fill, onFault }: { fill: (text: string) => void; onFault: Listeners['onFault'] }): void {
  const picker = find('[data-file]', HTMLInputElement);
  const take = async (file: File): Promise<void> => {
    try {
      fill(await readFile(file));
    } catch (error) {
      onFault(error instanceof RangeError ? error.message : `${file.name} could not be read.`);
    }
  };
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    // The same file may be chosen again.
    if (file) void take(file).then(() => (picker.value = ''));
  });
  box.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  box.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });
}
