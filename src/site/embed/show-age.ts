// A card stands on other people's pages for years: it says how old it is on the day on which it is read.
import { describeAge } from './age.ts';

const date = document.querySelector<HTMLElement>('[data-as-of]');
if (date) {
  const { asOf = '', built = '' } = date.dataset;
  const { words, isOld } = describeAge(asOf, built, new Date(), document.documentElement.lang);
  date.append(`, ${words}`);
  if (isOld) {
    const note = document.createElement('strong');
    note.textContent = ' This card is old: look at the page for what is known now.';
    date.after(note);
  }
}
