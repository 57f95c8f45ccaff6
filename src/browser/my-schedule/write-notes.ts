import { element, isolated } from '#src/browser/dom/element.ts';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import { shortTitle } from '#src/browser/picks/clashes.ts';
import type { Clash } from '#src/browser/picks/clashes.ts';
import type { PlanNote } from '#src/browser/picks/plan.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { Plan } from './arrange-picks.ts';

/**
 * Writes gaps, walks, and clashes between the rows of days, and draws a bracket along the rows of each clash. It runs
 * again whenever a pick changes.
 */
export function writeNotes(
  days: readonly ParentNode[],
  { notes, clashes }: Plan,
  schedule: MySchedule,
): void {
  const starting = new Map(clashes.map((clash) => [clash.picks[0], clash]));
  /** The clash whose last row is still to come. */
  let open: Clash | undefined;
  for (const row of days.flatMap((day) => [
    ...day.querySelectorAll<HTMLElement>('.clash + .slot'),
  ])) {
    const { pick = '' } = row.dataset;
    const head = row.previousElementSibling;
    const between = head?.previousElementSibling;
    const begun = starting.get(pick);
    if (between instanceof HTMLElement) {
      writeBetween(between, notes.get(pick), pick, schedule);
      between.classList.toggle('clashing', open !== undefined);
    }
    if (head instanceof HTMLElement) {
      head.hidden = begun === undefined;
      head.replaceChildren(...(begun === undefined ? [] : clashInWords(begun, schedule)));
    }
    open ??= begun;
    row.classList.toggle('clashing', open !== undefined);
    const isLast = open?.picks.at(-1) === pick;
    row.classList.toggle('clash-end', isLast);
    if (isLast) open = undefined;
  }
}

/** The overlapping slots, and how long they overlap: `Seeing rivers from above · Law, history… (30 min)`. */
function clashInWords({ overlaps }: Clash, schedule: MySchedule): HTMLElement[] {
  const words = readMyWords();
  const nameOf = (pick: string): string =>
    isolated(shortTitle(schedule.slots.find((slot) => slot.pick === pick)?.title ?? pick));
  const lines = overlaps.map(({ picks, minutes }) =>
    fillWords(words.clashWith, picks.map(nameOf).join(' · '), durationText(minutes)),
  );
  return [
    element('strong', {}, words.clash),
    ...lines.map((line) => element('span', { className: 'overlap' }, words.space + line)),
  ];
}

function writeBetween(
  between: HTMLElement,
  note: PlanNote | undefined,
  pick: string,
  { slots, rooms, walkMinutes }: MySchedule,
): void {
  const words = readMyWords();
  const said: string[] = [];
  if (note?.freeMinutes !== undefined) {
    said.push(fillWords(words.free, durationText(note.freeMinutes)));
  }
  if (note?.hurry !== undefined) {
    const { room } = slots.find((slot) => slot.pick === pick) ?? {};
    const { building = '' } = (room === undefined ? undefined : rooms[room]) ?? {};
    const there = note.hurry.minutes === 0 ? words.noTime : durationText(note.hurry.minutes);
    said.push(fillWords(words.hurry, building, durationText(walkMinutes ?? 0), there));
  }
  between.hidden = said.length === 0;
  between.classList.toggle('warns', note?.hurry !== undefined);
  between.replaceChildren(said.join(' '));
}

/** `1 hr 15 min`, in the page's language. */
function durationText(minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute'): string =>
    new Intl.NumberFormat([document.documentElement.lang, 'en'], {
      style: 'unit',
      unit: name,
      numberingSystem: 'latn',
    }).format(value);
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return unit(rest, 'minute');
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}
