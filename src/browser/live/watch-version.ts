import { correctNow, isClockSet, now } from '#src/browser/clock/now.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { dismissButton, isolated, textButton } from '#src/browser/dom/element.ts';
import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { withUnit } from '#src/browser/dom/unit-format.ts';
import type { ChangeSummary } from '#src/core/feeds/change-summary.ts';
import { changeInWords } from './live-text.ts';
import { below, hideLine, showLine } from './live-line.ts';
import { nextWait } from './next-wait.ts';

/** The part of `/api/version.json` that an open page reads. */
export interface VersionAnswer {
  readonly version: string;
  readonly notice:
    | {
        readonly text: string;
        /** When the notice ends: UTC, ISO 8601. */
        readonly until?: string;
      }
    | undefined;
  readonly latest:
    | {
        /** UTC, ISO 8601. */
        readonly at: string;
        readonly count: number;
        readonly changes: readonly ChangeSummary[];
      }
    | undefined;
  /** How many milliseconds the server's clock is ahead of the device's; undefined if the server sends no date. */
  readonly serverAhead: number | undefined;
}

/** Asks the host and never a cache. Throws a TypeError without a network, and if the answer is invalid. */
export async function askVersion(): Promise<VersionAnswer> {
  const sent = Date.now();
  const response = await fetch(below('api/version.json'), { cache: 'no-store' });
  const received = Date.now();
  if (!response.ok) throw new TypeError(`version.json: ${response.status}`);
  // Our own build wrote it. The date of an answer from a cache says nothing about the current time.
  const answer = (await response.json()) as Omit<VersionAnswer, 'serverAhead'>;
  const stored = Number(response.headers.get('age') ?? 0) > 0;
  const date = stored ? Number.NaN : Date.parse(response.headers.get('date') ?? '');
  const serverAhead = Number.isNaN(date) ? undefined : date - (sent + received) / 2;
  return { ...answer, serverAhead };
}

/** Smaller differences are normal: the server's clock has only whole seconds, and its answer takes time to arrive. */
const mostOffMillis = 2 * 60_000;

let first: VersionAnswer | undefined;
let newest: VersionAnswer | undefined;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let clockWarned = false;
let closes = Infinity;

/**
 * Asks the host from time to time, while the page is visible, whether the schedule has changed since the page was
 * opened, and offers to load the new one. The first answer also shows whether the device's clock is right.
 *
 * @param until when to stop, in milliseconds, so that a forgotten tab does not keep asking for years.
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
    newest = answer;
    compareClocks(answer);
    first ??= isNewerThanPage(answer) ? { ...answer, version: '', latest: undefined } : answer;
    showNews(answer, first);
  } catch {
    failures += 1;
  }
  // Another check may have started in the meantime.
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(() => void look(), nextWait(failures, Math.random()));
}

/** Whether this page came from a cache: then the host has a later publication. */
function isNewerThanPage({ latest }: VersionAnswer): boolean {
  const ofPage = document.querySelector<HTMLElement>('.live-notice')?.dataset['latest'];
  if (latest === undefined || ofPage === undefined) return false;
  return Date.parse(latest.at) > Date.parse(ofPage);
}

/**
 * The publication that is new since an earlier answer. Every commit makes a new version, also one that only corrects a
 * text, and one that follows soon joins the publication before it.
 */
function newPublication(
  { version, latest }: VersionAnswer,
  before: VersionAnswer,
): VersionAnswer['latest'] {
  if (latest === undefined || version === before.version) return undefined;
  if (before.latest === undefined) return latest;
  const isLater = Date.parse(latest.at) > Date.parse(before.latest.at);
  const changesOf = ({ count, changes }: typeof latest): string => JSON.stringify([count, changes]);
  return isLater && changesOf(latest) !== changesOf(before.latest) ? latest : undefined;
}

function showNews(answer: VersionAnswer, before: VersionAnswer): void {
  const words = readLiveWords();
  const notice = noticeOf(answer) === noticeOf(before) ? undefined : noticeOf(answer);
  const { changes: [change] = [], count = 0 } = newPublication(answer, before) ?? {};
  if (change === undefined && notice === undefined) return;
  const what = [
    ...(notice === undefined ? [] : [notice]),
    ...(change === undefined
      ? []
      : [fillWords(words.changed, isolated(change.title), changeInWords(change.lines))]),
    ...(count > 1 ? [fillWords(words.more, String(count - 1))] : []),
  ];
  const reload = textButton(words.reload, () => location.reload());
  const dismiss = dismissButton(words.dismiss, () => {
    first = newest;
    hideLine('news');
  });
  showLine('news', what.join(words.space), reload, dismiss);
}

/** The sentence above every page, until it expires. */
function noticeOf({ notice }: VersionAnswer): string | undefined {
  const isOver = notice?.until !== undefined && Date.parse(notice.until) <= now();
  return isOver ? undefined : notice?.text;
}

/** If the device's clock is wrong, switches to the server's clock and says so once. */
function compareClocks({ serverAhead }: VersionAnswer): void {
  if (serverAhead === undefined || isClockSet) return;
  const wrong = Math.abs(serverAhead) > mostOffMillis;
  correctNow(wrong ? serverAhead : 0);
  if (!wrong || clockWarned) return;
  clockWarned = true;
  document.dispatchEvent(new Event('schedule:clock-corrected'));
  const words = readLiveWords();
  const text = serverAhead > 0 ? words.clockBehind : words.clockAhead;
  const by = durationInWords(Math.abs(serverAhead), readPageClock().style.language);
  const dismiss = dismissButton(words.dismiss, () => hideLine('clock'));
  showLine('clock', fillWords(text, by), dismiss);
}

/** `1 hour`, `7 minutes`, `3 days`: only as precise as is useful. */
function durationInWords(millis: number, language: string): string {
  const minutes = Math.round(millis / 60_000);
  const [value, unit]: [number, 'minute' | 'hour' | 'day'] =
    minutes < 90
      ? minutes === 60
        ? [1, 'hour']
        : [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return withUnit(value, unit, language, 'long');
}
