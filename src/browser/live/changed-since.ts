import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import { dismissButton, textButton } from '#src/browser/dom/element.ts';
import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { ChangeSummary } from '#src/core/feeds/change-summary.ts';
import type { MyChanges } from '#src/core/feeds/formats/my-changes.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';
import { changeInWords } from './live-text.ts';
import { knownAfter, latestOfEach } from './latest-of-each.ts';
import { below, hideLine, showLine } from './live-line.ts';
import { seenStore } from './seen-store.ts';

/**
 * Shows the changes since the visitor's last visit: how many there are, how many of them affect their picks, and a list
 * that starts with the picks. Closing the line or the list marks its newest publication as seen. Uses only data stored
 * on the device. Without the list of changes, it does nothing, and another visit shows them.
 */
export async function showChangedSince(eventId: string, seen: string): Promise<void> {
  const published = await fetchChanges();
  const dialog = document.querySelector<HTMLDialogElement>('dialog.changed-since');
  if (published === undefined || dialog === null) return;
  const changes = latestOfEach(published.publications, seen);
  const done = (): void => {
    // Another tab may have shown more in the meantime.
    const known = seenStore.read(eventId) ?? seen;
    seenStore.write(eventId, knownAfter(published.publications, known));
    hideLine('changes');
  };
  if (changes.length === 0) {
    done();
    return;
  }
  const picks = currentPicks();
  const [mine, others] = [
    changes.filter(({ identity }) => picks.has(identity)),
    changes.filter(({ identity }) => !picks.has(identity)),
  ];
  const words = readLiveWords();
  const { style } = readPageClock();
  const day = formatDateAt(Date.parse(seen), currentClocks().main.zone, style.language, 'full');
  const text = [
    fillWords(words.sinceVisit, day, String(changes.length)),
    ...(mine.length > 0 ? [fillWords(words.ofPicks, String(mine.length))] : []),
  ].join(' ');
  dialog.addEventListener('close', done, { once: true });
  // The list is written on click, because by then the visitor may have chosen another zone.
  const see = textButton(words.see, () => {
    fill(dialog, 'mine', mine);
    fill(dialog, 'others', others);
    dialog.showModal();
  });
  showLine('changes', text, see, dismissButton(words.dismiss, done));
}

/** All changes as the host has them; undefined without a network, and if a network answers with its login page. */
async function fetchChanges(): Promise<MyChanges | undefined> {
  try {
    const response = await fetch(below('my/changes.json'), { cache: 'no-cache' });
    // Our own build wrote it with exactly this type.
    return response.ok ? ((await response.json()) as MyChanges) : undefined;
  } catch {
    return undefined;
  }
}

function fill(dialog: HTMLDialogElement, name: string, changes: readonly ChangeSummary[]): void {
  const part = dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) return;
  part.hidden = changes.length === 0;
  part.querySelector('ul')?.replaceChildren(...changes.map(item));
}

function item({ title, lines, page }: ChangeSummary): HTMLElement {
  const line = document.createElement('li');
  const name = document.createElement(page === undefined ? 'span' : 'a');
  if (name instanceof HTMLAnchorElement && page !== undefined) name.href = below(page);
  name.dir = 'auto';
  name.textContent = title;
  const said = document.createElement('p');
  said.className = 'quiet';
  said.textContent = changeInWords(lines);
  line.append(name, said);
  return line;
}
