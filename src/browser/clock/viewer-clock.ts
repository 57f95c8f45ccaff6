import { isValidZone, sameOffsets, setOwnOffsets } from '#src/core/time/zone.ts';
import { zoneOver } from '#src/core/time/zone-label.ts';
import { LatestPass } from '#src/browser/dom/latest-pass.ts';
import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import { gatherLanguages } from './gather-languages.ts';
import { readPageClock } from './page-clock.ts';
import { nextTurn } from '#src/browser/dom/tasks.ts';
import { resolveClocks, parseChoice, writeChoice, writeVisit } from './resolve-clocks.ts';
import type { Clocks, ClockChoice } from './resolve-clocks.ts';
import { containsTimes, writeTimes } from './write-times.ts';
import { zoneStore } from './zone-store.ts';

/** The detail of `schedule:clocks`, an event of the document: the times were written in these clocks. */
export interface ClocksWritten {
  readonly clocks: Clocks;
  /** Whether the viewer just chose the clock on this page; the change is then announced. */
  readonly asked: boolean;
}

declare global {
  interface DocumentEventMap {
    'schedule:clocks': CustomEvent<ClocksWritten>;
  }
}

const event = readPageClock();
if (event.offsets !== undefined) setOwnOffsets(event.zone, event.offsets);
const root = document.documentElement.dataset;
const passes = new LatestPass();
let current: Clocks | undefined;

/** The clocks of this page, from the current address, visit and storage. */
export function currentClocks(): Clocks {
  const address = new URLSearchParams(location.search).get('tz');
  return resolveClocks(
    { address, visit: zoneStore.visit(), kept: zoneStore.kept(), first: event.first },
    {
      eventZone: event.zone,
      deviceZone: deviceZone(),
      isZone: isValidZone,
      sameClocks: (zoneA, zoneB) => sameOffsets(zoneA, zoneB, event.instants),
    },
  );
}

/** The event's zone, for calculating with the offsets that the page has for it. */
export function eventZone(): string {
  return event.zone;
}

/** Names a zone as it is during the event: `Kolkata, UTC+5:30`. */
export function nameDuringEvent(zone: string): string {
  const { until } = readClockWords();
  const [from = 0] = event.instants;
  const to = event.instants.at(-1) ?? from;
  return zoneOver(zone, from, to, event.style, (...parts) => fillWords(until, ...parts));
}

/** The device's zone, if it reports a valid one. */
export function deviceZone(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isValidZone(timeZone) ? timeZone : undefined;
}

let warm: Promise<void> | undefined;

/**
 * Does what is slow only once in tasks of its own, so that nothing waits for all of it: evaluating this module is the
 * first one. The second one makes the browser gather its languages, which any formatter of dates needs; it is short if
 * `gatherLanguages` has done so. The third one compiles what computes with zones.
 */
async function warmUp(): Promise<void> {
  await gatherLanguages();
  await nextTurn();
  Intl.DateTimeFormat.supportedLocalesOf('en');
  await nextTurn();
  currentClocks();
  await nextTurn();
}

/** Writes all times of the page in the current clocks. A newer pass stops an older one. */
export async function showTimes(asked = false): Promise<void> {
  const signal = passes.begin();
  await (warm ??= warmUp());
  if (signal.aborted) return;
  const clocks = currentClocks();
  current = clocks;
  // The zone of a link applies for the rest of the visit, and is never stored.
  if (clocks.fromLink) zoneStore.holdForVisit(writeVisit(clocks));
  // Reserves the space first, so that the times fit once they are written. The first run already has enough.
  if (clocks.other !== undefined) setOnRoot('clocks', 'two');
  else if (asked) setOnRoot('clocks', 'one');
  if (!(await writeTimes(document, viewOf(clocks), signal))) return;
  setOnRoot('main', clocks.main.role);
  const eventIsSmall = clocks.main.role !== 'event' && clocks.other !== undefined;
  setOnRoot('print', eventIsSmall ? 'other' : 'main');
  delete root['times'];
  const detail: ClocksWritten = { clocks, asked };
  document.dispatchEvent(new CustomEvent('schedule:clocks', { detail }));
}

/** Writing the same value again would make the browser restyle the whole page. */
function setOnRoot(name: 'clocks' | 'main' | 'print', value: string): void {
  if (root[name] !== value) root[name] = value;
}

/** Writes the times in a part of the page that was or will be added later. */
export async function showTimesIn(part: ParentNode): Promise<void> {
  if (!containsTimes(part)) return;
  await (warm ??= warmUp());
  current ??= currentClocks();
  await writeTimes(part, viewOf(current), new AbortController().signal);
}

/** Stores a choice for the whole site and applies it, which ends the effect of a link. */
export async function chooseClock(choice: ClockChoice): Promise<void> {
  zoneStore.keep(writeChoice(choice));
  const address = new URL(location.href);
  if (address.searchParams.has('tz')) {
    address.searchParams.delete('tz');
    history.replaceState(history.state, '', address);
  }
  await showTimes(true);
}

/** Ends the effect of a link: the stored choice applies again, or my time if nothing is stored. */
export async function leaveLink(): Promise<void> {
  await chooseClock(parseChoice(zoneStore.kept(), isValidZone) ?? { clock: 'mine' });
}

function viewOf({ main, other }: Clocks) {
  return {
    main,
    other,
    style: event.style,
    words: readClockWords(),
  };
}
