import { readPickWords } from '#src/browser/dom/page-words.ts';
import { keepFocus } from '#src/browser/page/notice-space.ts';
import { changePicks } from './picks-store.ts';
import type { PicksChange } from './picks-store.ts';
import { mergePicks } from './picks.ts';
import { writePickLink } from './pick-link.ts';
import { textButton } from '#src/browser/dom/element.ts';

let closed = false;

/**
 * Says, at the foot of the window, that the browser does not store picks or has lost them, and offers remedies. The
 * first of these notices does not return on this page after the visitor has closed it.
 */
export function showPickNotice({ picks, kept, lost }: PicksChange): void {
  const notice = document.querySelector<HTMLElement>('.pick-notice');
  if (notice === null || (lost === undefined && closed)) return;
  const words = readPickWords();
  const close = (): void => {
    closed ||= !kept;
    keepFocus(notice, () => {
      notice.hidden = true;
      notice.replaceChildren();
    });
  };
  if (lost === undefined) {
    // A link that contains the picks needs no storage. It names them in full, because this page has no codes.
    const link = document.createElement('a');
    link.href = `${notice.dataset['my'] ?? ''}#${writePickLink(picks, new Map())}`;
    link.textContent = words.notKeptLink;
    show(notice, words.notKept, link, textButton(words.dismiss, close));
  } else {
    const restore = textButton(words.restore, () => {
      changePicks((now) => mergePicks(now, lost));
      close();
    });
    show(notice, words.lost, restore, textButton(words.dismiss, close));
  }
}

function show(notice: HTMLElement, text: string, ...actions: readonly HTMLElement[]): void {
  // A text that is the same is not written again: this is a live region, and screen readers would repeat it.
  if (notice.firstElementChild?.textContent === text) {
    notice.lastElementChild?.replaceChildren(...actions);
  } else {
    const said = document.createElement('p');
    said.textContent = text;
    const offered = document.createElement('p');
    offered.append(...actions);
    notice.replaceChildren(said, offered);
  }
  notice.hidden = false;
}
