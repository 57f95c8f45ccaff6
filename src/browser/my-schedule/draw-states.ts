import { element, textButton } from '#src/browser/dom/element.ts';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import type { MergePreview, Picks } from '#src/browser/picks/picks.ts';

const mostTitles = 8;

/** How many questions were asked on this page. */
let questions = 0;

/** The question that the page asks if no number fits. */
let generalQuestion: string | undefined;

/**
 * Asks whether to add picks from elsewhere; says how many are new, and names the first few. A new question replaces one
 * that is still open, which then counts as answered with no.
 *
 * @param counted how many picks the visitor already has, and how many of the others are not in this schedule.
 */
export async function askMerge(
  dialog: HTMLDialogElement,
  { added, raised, unchanged }: MergePreview,
  counted: { readonly picked: number; readonly unknown: number },
  titleOf: (pick: string) => string,
): Promise<boolean> {
  const words = readMyWords();
  const { picked, unknown } = counted;
  const counts: [text: string, count: number][] = [
    [words.mergeRaised, raised.length],
    [words.mergePicked, unchanged.length],
    [words.mergeKeeps, picked],
    [words.mergeUnknown, unknown],
  ];
  const { one, many } = words.mergeAdd;
  const question = added.length === 1 ? one : fillWords(many, String(added.length));
  const heading = dialog.querySelector<HTMLElement>('h2');
  if (heading !== null) {
    // If nothing is new, some picks become “Must see”, and the page's own question fits.
    generalQuestion ??= heading.textContent;
    heading.textContent = added.length === 0 ? generalQuestion : question;
  }
  const lines = counts.filter(([, count]) => count > 0);
  const titles = added.slice(0, mostTitles).map(titleOf);
  if (added.length > mostTitles) titles.push('…');
  const said = dialog.querySelector<HTMLElement>('[data-counts]');
  said?.replaceChildren(
    lines.map(([text, count]) => fillWords(text, String(count))).join(words.space),
  );
  if (said !== null) said.hidden = lines.length === 0;
  dialog
    .querySelector('[data-titles]')
    ?.replaceChildren(...titles.map((title) => element('li', { dir: 'auto' }, title)));
  // Escape leaves the value unchanged.
  dialog.returnValue = 'no';
  if (dialog.open) dialog.close();
  dialog.showModal();
  questions += 1;
  const number = questions;
  return new Promise((resolve) => {
    const answer = (): void => {
      const isReplaced = number !== questions;
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
