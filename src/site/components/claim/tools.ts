// Shares the page's address, by the device where it can and else by copying it; copies citations.
const said = document.querySelector('[data-tools-said]');

function say(words: string): void {
  if (said) said.textContent = words;
}

function copy(text: string, done: string): void {
  navigator.clipboard.writeText(text).then(
    () => {
      say(done);
    },
    () => {
      say('Copying is not allowed here.');
    },
  );
}

document.querySelector<HTMLAnchorElement>('[data-share]')?.addEventListener('click', (event) => {
  const { href, dataset } = event.currentTarget as HTMLAnchorElement;
  const isPlain = event.ctrlKey || event.metaKey || event.shiftKey;
  // Both need a secure page; elsewhere the link is a link.
  if (isPlain || !isSecureContext) return;
  event.preventDefault();
  if ('share' in navigator) {
    // A reader who closes the device's sheet has changed their mind.
    navigator.share({ title: dataset['share'] ?? '', url: href }).catch(() => undefined);
  } else copy(href, 'The address is copied.');
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = !isSecureContext;
  button.addEventListener('click', () => {
    copy(document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '', 'The text is copied.');
  });
}
