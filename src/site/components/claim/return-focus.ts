// Going back from a piece of evidence scrolls to where it is cited; the focus goes there, too.
const leftBy = new Map<string, HTMLAnchorElement>();
let isFollowing = false;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!link || link.hash === location.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
  leftBy.set(location.hash, link);
  isFollowing = true;
});

// Following a link within the page is told by the same event as going back.
addEventListener('popstate', () => {
  if (!isFollowing) leftBy.get(location.hash)?.focus({ preventScroll: true });
  isFollowing = false;
});
