import { fillWords } from '#src/browser/clock-words.ts';
import { everyMinute } from '#src/browser/every-minute.ts';
import { now } from '#src/browser/now.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/my/my-schedule.ts';
import { phaseAt } from '#src/core/time/phase.ts';
import { below, hideLine, lineButton, lineLink, showLine } from './live-line.ts';
import { readLiveWords } from './live-words.ts';
import { markRows, minutesUntilRow, soonRows, titleOfRow } from './mark-rows.ts';
import { markLinks } from './open-links.ts';

const closedKey = 'schedule:live-closed:v1';

/** Keeps what the page says of the present true, from minute to minute. */
export function showLive(): void {
  show();
  everyMinute(show);
  // Rows that are drawn later: one's own schedule, results of a search.
  document.addEventListener('schedule:clocks', show);
  document.addEventListener('schedule:times', () => queueMicrotask(show));
  document.addEventListener('schedule:clock-corrected', show);
}

function show(): void {
  const at = now();
  const links = markLinks(at);
  const on = markRows(at);
  if (isClosed()) return hideLine('now');
  const words = readLiveWords();
  const [link] = links;
  if (link !== undefined) {
    const name = document.querySelector('h1')?.textContent.trim() ?? '';
    const join = lineLink(link.textContent.trim(), link.href);
    join.dataset['shortcut'] = 'n';
    showLine('now', fillWords(words.nowOn, name), join, close());
    return;
  }
  if (document.querySelector('.day, my-schedule') === null) return;
  const soon = soonRows();
  const row = mostTelling(on.length > 0 ? on : soon);
  if (row === undefined) {
    void showElsewhere(at).catch(() => hideLine('now'));
    return;
  }
  const title = titleOfRow(row);
  const text =
    on.length > 0
      ? fillWords(words.nowOn, title) + more(on.length - 1)
      : fillWords(words.soonOn, String(minutesUntilRow(row, at)), title) + more(soon.length - 1);
  // Asked for anew at the press: by then it may be another one.
  const jump = lineButton(words.show, () =>
    leadTo(mostTelling(markRows(now())) ?? mostTelling(soonRows())),
  );
  showLine('now', text, asShortcut(jump), close());
}

/** The row that says most of the present: a talk before a desk that is open all day, what began last. */
const mostTelling = (rows: readonly HTMLElement[]): HTMLElement | undefined =>
  rows.findLast(({ dataset }) => !pauses.has(dataset['kind'] ?? '')) ?? rows.at(-1);
const pauses: ReadonlySet<string> = new Set(['registration', 'break', 'meal']);

/** From another day's page, to that of today. */
async function showElsewhere(at: number): Promise<void> {
  const response = await fetch(below('my/schedule.json'));
  if (!response.ok) return;
  const { slots } = (await response.json()) as MySchedule;
  const on = slots.filter(
    (slot) => slot.day !== undefined && slot.status !== 'cancelled' && isOn(slot, at),
  );
  const first = on.at(-1);
  if (first?.day === undefined) {
    hideLine('now');
    return;
  }
  const words = readLiveWords();
  const link = lineLink(words.show, `${below(`schedule/${first.day}/`)}#now`);
  const text = fillWords(words.nowOn, first.title) + more(on.length - 1);
  showLine('now', text, asShortcut(link), close());
}

function isOn({ startMinute, minutes }: MySlot, at: number): boolean {
  const start = startMinute * 60_000;
  return phaseAt(start, start + minutes * 60_000, at) === 'now';
}

const more = (count: number): string =>
  count > 0 ? ` ${fillWords(readLiveWords().more, String(count))}` : '';

function asShortcut<Target extends HTMLElement>(target: Target): Target {
  target.dataset['shortcut'] = 'n';
  target.dataset['shortcutLabel'] = readLiveWords().now;
  return target;
}

/** Leads to a row: into view, and the focus to its title. */
export function leadTo(row: HTMLElement | undefined): void {
  if (row === undefined) return;
  const title = row.querySelector<HTMLElement>(':is(h3, h4, h5) a, h3, h4, h5');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  if (title !== null && !title.matches('a')) title.tabIndex = -1;
  title?.focus({ preventScroll: true });
}

const close = (): HTMLElement =>
  lineButton(readLiveWords().dismiss, () => {
    try {
      sessionStorage.setItem(closedKey, 'yes');
    } catch {
      // It comes back on the next page.
    }
    closedHere = true;
    hideLine('now');
  });
let closedHere = false;

function isClosed(): boolean {
  try {
    return closedHere || sessionStorage.getItem(closedKey) !== null;
  } catch {
    return closedHere;
  }
}
