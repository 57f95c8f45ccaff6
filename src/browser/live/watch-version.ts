import { fillWords } from '#src/browser/clock-words.ts';
import { readEventClock } from '#src/browser/event-clock.ts';
import { isolated } from '#src/browser/isolated.ts';
import { correctNow, isClockSet, now } from '#src/browser/now.ts';
import { textButton } from '#src/browser/text-button.ts';
import { changeInWords } from './change-in-words.ts';
import { hideLine, showLine } from './live-line.ts';
import { readLiveWords } from './live-words.ts';
import { nextWait } from './next-wait.ts';
import { askVersion, type VersionAnswer } from './version-answer.ts';

/** Below this a clock is right enough: the server tells whole seconds, and the way takes some. */
const mostOffMillis = 2 * 60_000;

let first: VersionAnswer | undefined;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let clockTold = false;
let closes = Infinity;

/**
 * Asks the host from time to time whether the schedule changed since the page was opened, while the
 * page is seen, and offers the change. The first answer also tells whether the device's clock is right.
 *
 * @param until when it ends, in milliseconds: a tab that is forgotten asks no host for years.
 */
export function watchVersion(until: number): void {
  closes = until;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) clearTimeout(timer);
    else void look();
  });
  addEventListener('online', () => void look());
  if (!document.hidden) void look();
}

async function look(): Promise<void> {
  clearTimeout(timer);
  if (now() >= closes) return;
  try {
    const answer = await askVersion();
    failures = 0;
    compareClocks(answer);
    first ??= isNewerThanPage(answer) ? { ...answer, version: '' } : answer;
    tellNews(answer, first);
  } catch {
    failures += 1;
  }
  // A second look may have begun meanwhile.
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(() => void look(), nextWait(failures, Math.random()));
}

/** Whether a cache gave this page: the host tells of a publication that came after it. */
function isNewerThanPage({ latest }: VersionAnswer): boolean {
  const ofPage = document.querySelector<HTMLElement>('.live-notice')?.dataset['latest'];
  if (latest === undefined || ofPage === undefined) return false;
  return Date.parse(latest.at) > Date.parse(ofPage);
}

function tellNews(answer: VersionAnswer, before: VersionAnswer): void {
  const words = readLiveWords();
  const notice = noticeOf(answer) === noticeOf(before) ? undefined : noticeOf(answer);
  if (answer.version === before.version && notice === undefined) return;
  const [change] = answer.latest?.changes ?? [];
  const others = (answer.latest?.count ?? 1) - 1;
  const what = [
    ...(notice === undefined ? [] : [notice]),
    ...(answer.version === before.version || change === undefined
      ? []
      : [`${words.changed} ${isolated(change.title)}: ${changeInWords(change.told)}.`]),
    ...(answer.version !== before.version && others > 0
      ? [fillWords(words.more, String(others))]
      : []),
  ];
  const reload = textButton(words.reload, () => location.reload());
  const dismiss = textButton(words.dismiss, () => {
    first = answer;
    hideLine('news');
  });
  showLine('news', what.join(' '), reload, dismiss);
}

/** The sentence above every page, until its time is over. */
function noticeOf({ notice }: VersionAnswer): string | undefined {
  const isOver = notice?.until !== undefined && Date.parse(notice.until) <= now();
  return isOver ? undefined : notice?.text;
}

/** Goes by the server's clock where the device's is wrong, and says so once. */
function compareClocks({ serverAhead }: VersionAnswer): void {
  if (serverAhead === undefined || isClockSet) return;
  const wrong = Math.abs(serverAhead) > mostOffMillis;
  correctNow(wrong ? serverAhead : 0);
  if (!wrong || clockTold) return;
  clockTold = true;
  document.dispatchEvent(new CustomEvent('schedule:clock-corrected'));
  const words = readLiveWords();
  const text = serverAhead > 0 ? words.clockBehind : words.clockAhead;
  const by = durationInWords(Math.abs(serverAhead), readEventClock().style.language);
  const dismiss = textButton(words.dismiss, () => hideLine('clock'));
  showLine('clock', fillWords(text, by), dismiss);
}

/** `1 hour`, `7 minutes`, `3 days`: as exact as it helps. */
function durationInWords(millis: number, language: string): string {
  const minutes = Math.round(millis / 60_000);
  const [value, unit] =
    minutes < 90
      ? minutes === 60
        ? [1, 'hour']
        : [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  const style = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(language, style).format(value);
}
