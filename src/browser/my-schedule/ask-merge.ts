import { fillWords } from '#src/browser/clock-words.ts';
import type { MergePreview } from '#src/browser/picks/merge-picks.ts';
import { element } from './element.ts';
import { readMyWords } from './my-words.ts';

const mostTitles = 8;

/** Asks whether picks from elsewhere are to be added; tells how many are new, and the first of them. */
export async function askMerge(
  dialog: HTMLDialogElement,
  { added, raised, known }: MergePreview,
  unknown: number,
  titleOf: (pick: string) => string,
): Promise<boolean> {
  const words = readMyWords();
  const counts = [added, raised, known].map(({ length }) => String(length));
  const lines = [fillWords(words.mergeCounts, ...counts)];
  if (unknown > 0) lines.push(fillWords(words.mergeUnknown, String(unknown)));
  const titles = added.slice(0, mostTitles).map(titleOf);
  if (added.length > mostTitles) titles.push('…');
  dialog.querySelector('[data-counts]')?.replaceChildren(lines.join(' '));
  dialog
    .querySelector('[data-titles]')
    ?.replaceChildren(...titles.map((title) => element('li', { dir: 'auto' }, title)));
  // Escape leaves the value as it is.
  dialog.returnValue = 'no';
  if (dialog.open) dialog.close();
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
