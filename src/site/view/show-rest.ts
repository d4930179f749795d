/** Shows what waits below an area that a script fills, so that the page does not move while it is filled. */
export function showRest(): void {
  for (const element of document.querySelectorAll('[data-until-drawn]')) element.removeAttribute('data-until-drawn');
}
