import { writeChoice, type FilterChoice } from './filter-address.ts';

/** Browsers refuse an address that changes with every letter. */
const restMillis = 200;

let writing: ReturnType<typeof setTimeout> | undefined;

/** Keeps the address in step with what is chosen, a moment after it was; and the ways to other days. */
export function keepInAddress(choice: FilterChoice): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const { pathname, search, hash } = location;
    const query = writeChoice(search, choice);
    try {
      if (query !== search) history.replaceState(history.state, '', pathname + query + hash);
    } catch {
      // Refused where there were too many of late; the next change writes this one, too.
    }
  }, restMillis);
  carryToDays(choice);
}

/** The links to other days keep what is chosen, but the day itself. */
export function carryToDays(choice: FilterChoice): void {
  const chosen = new Map(choice.chosen);
  chosen.delete('day');
  const query = writeChoice('', { ...choice, chosen });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.day-menu a, .day-head h2 a')) {
    link.search = query;
  }
}
