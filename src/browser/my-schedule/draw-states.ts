import { element, textButton } from '#src/browser/dom/element.ts';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import type { MergePreview, Picks } from '#src/browser/picks/picks.ts';

const mostTitles = 8;

/** How many questions were asked on this page. */
let questions = 0;

/**
 * Asks whether to add picks from elsewhere; says how many are new, and names the first few. A new question replaces one
 * that is still open, which then counts as answered with no.
 */
export async function askMerge(
  dialog: HTMLDialogElement,
  { added, raised, unchanged }: MergePreview,
  unknown: number,
  titleOf: (pick: string) => string,
): Promise<boolean> {
  const words = readMyWords();
  const counts: [text: string, count: number][] = [
    [words.mergeAdded, added.length],
    [words.mergeRaised, raised.length],
    [words.mergePicked, unchanged.length],
    [words.mergeKeeps, 1],
    [words.mergeUnknown, unknown],
  ];
  const lines = counts.filter(([, count]) => count > 0);
  const titles = added.slice(0, mostTitles).map(titleOf);
  if (added.length > mostTitles) titles.push('…');
  dialog
    .querySelector('[data-counts]')
    ?.replaceChildren(
      lines.map(([text, count]) => fillWords(text, String(count))).join(words.space),
    );
  dialog
    .querySelector('[data-titles]')
    ?.replaceChildren(...titles.map((title) => element('li', { dir: 'auto' }, title)));
  // Escape leaves the value unchanged.
  dialog.returnValue = 'no';
  if (dialog.open) dialog.close();
  dialog.showModal();
  questions += 1;
  const question = questions;
  return new Promise((resolve) => {
    const answer = (): void => {
      const isReplaced = question !== questions;
      // The browser reports only now that the question before this one was closed.
      if (dialog.open && !isReplaced) return;
      dialog.removeEventListener('close', answer);
      resolve(!isReplaced && dialog.returnValue === 'yes');
    };
    dialog.addEventListener('close', answer);
  });
}

/** The picks that could not be loaded, as this browser stores them, below a message about it. */
export function drawUnloaded(picks: Picks, text: string, tryAgain: () => void): HTMLElement[] {
  const again = textButton(readMyWords().tryAgain, tryAgain);
  const titles = [...picks].map(([pick, { title }]) =>
    element('li', { dir: 'auto' }, title ?? pick.split('/')[1] ?? pick),
  );
  return [
    element(
      'div',
      { className: 'empty' },
      element('p', {}, text, ' ', again),
      titles.length === 0 ? undefined : element('ul', {}, ...titles),
    ),
  ];
}
