import type { Picks } from '#src/browser/picks/picks.ts';
import { element } from './element.ts';
import { readMyWords } from './my-words.ts';

/** What stands there before anything is picked. */
export function drawEmpty(schedule: string): HTMLElement[] {
  const words = readMyWords();
  return [
    element(
      'div',
      { className: 'empty' },
      element('h2', {}, words.emptyTitle),
      element('p', {}, words.emptyText),
      element('p', {}, element('a', { href: schedule }, words.emptyLink)),
    ),
  ];
}

/** What stands there when the schedule did not come: what this browser knows of the picks itself. */
export function drawUnloaded(picks: Picks, tryAgain: () => void): HTMLElement[] {
  const words = readMyWords();
  const again = element('button', { type: 'button', className: 'text-button' }, words.tryAgain);
  again.addEventListener('click', tryAgain);
  const titles = [...picks].map(([pick, { title }]) =>
    element('li', { dir: 'auto' }, title ?? pick.split('/')[1] ?? pick),
  );
  return [
    element(
      'div',
      { className: 'empty' },
      element('p', {}, words.notLoaded, ' ', again),
      titles.length === 0 ? undefined : element('ul', {}, ...titles),
    ),
  ];
}
