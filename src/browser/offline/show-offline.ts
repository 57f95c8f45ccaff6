import { fillWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import { now } from '#src/browser/clock/now.ts';
import type { KeptList } from '#src/offline/kept-list.ts';
import { momentInWords } from './in-words.ts';
import { askWorker, readKeptList, siteRoot } from './ask-worker.ts';

/** How old the content is: when the schedule was published, or when the page was loaded. */
interface Age {
  readonly of: 'published' | 'loaded';
  /** Milliseconds. */
  readonly at: number;
}

const firstWaitMillis = 5000;
const longestWaitMillis = 60_000;

let stop: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let age: Age | undefined;

/**
 * Says at the foot of the window, until the site answers again, that there is no network and how old the page is.
 * Nothing reloads by itself.
 */
export async function showOffline(): Promise<void> {
  age ??= await readAge();
  write();
  if (stop !== undefined) return;
  const ends = [
    listen(window, 'online', () => void look()),
    listen(document, 'schedule:clocks', write),
    () => clearTimeout(timer),
  ];
  stop = () => {
    for (const end of ends) end();
    stop = undefined;
  };
  lookIn(firstWaitMillis);
}

/** A host that was silent only for a moment answers soon; without a network, as in some halls, it takes long. */
function lookIn(wait: number): void {
  timer = setTimeout(() => {
    void look().then(() => {
      if (stop !== undefined) lookIn(Math.min(wait * 2, longestWaitMillis));
    });
  }, wait);
}

function write(): void {
  const notice = document.querySelector<HTMLElement>('.offline-notice');
  if (notice === null || age === undefined) return;
  const { style } = readPageClock();
  const { zone } = currentClocks().main;
  const words = notice.dataset;
  const text = [
    fillWords(words[age.of] ?? '', momentInWords(age.at, now(), zone, style)),
    words[navigator.onLine ? 'silent' : 'offline'] ?? '',
  ].join(' ');
  // Screen readers would repeat the same text if it were written again.
  if (notice.textContent !== text) notice.textContent = text;
  notice.hidden = false;
}

/** Removes the line once the site answers. */
async function look(): Promise<void> {
  if (!(await answers())) {
    write();
    return;
  }
  stop?.();
  const notice = document.querySelector<HTMLElement>('.offline-notice');
  if (notice !== null) notice.hidden = true;
}

/**
 * Whether the site answers. Only its own file proves that: not the browser's guess, a failure of the host, or a network's
 * login page.
 */
async function answers(): Promise<boolean> {
  try {
    const address = `${siteRoot()}api/version.json`;
    const { ok, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return ok && headers.get('content-type')?.startsWith('text/html') !== true;
  } catch {
    return false;
  }
}

/**
 * When the stored version was published, if the page belongs to it. The device's clock is used only if there is no
 * history.
 */
async function readAge(): Promise<Age> {
  const { revision, kept } = document.documentElement.dataset;
  const held = await readKeptList();
  const isKept = kept !== undefined;
  const path = location.href.split(/[?#]/)[0]?.slice(siteRoot().length) ?? '';
  if (held !== undefined && (isKept || (await listedRevision(held.list, path)) === revision)) {
    const published = Date.parse(held.list.updated ?? '');
    if (!Number.isNaN(published)) return { of: 'published', at: published };
    if (isKept && !Number.isNaN(held.keptAt)) return { of: 'loaded', at: held.keptAt };
  }
  return { of: 'loaded', at: performance.timeOrigin };
}

/** The revision of a page in the stored version; of a divided list, only that of a page that is stored. */
async function listedRevision(list: KeptList, path: string): Promise<string | undefined> {
  if ('pages' in list) return list.pages[path];
  return askWorker({ ask: 'revision', path }).catch(() => undefined);
}

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
