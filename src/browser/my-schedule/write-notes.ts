import { element } from '#src/browser/dom/element.ts';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import { withUnit } from '#src/browser/dom/unit-format.ts';
import { drawSlotTime } from '#src/browser/dom/slot-markup.ts';
import type { Clash, Overlap } from '#src/browser/picks/clashes.ts';
import type { PlanNote } from '#src/browser/picks/plan.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { Plan } from './arrange-picks.ts';

/**
 * Writes gaps, walks, and clashes between the rows of days, and draws a bracket along the rows of each clash. It runs
 * again whenever a pick changes. The times of clashes are still to be written.
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
      head.replaceChildren(...(begun === undefined ? [] : drawClash(begun, schedule)));
    }
    open ??= begun;
    row.classList.toggle('clashing', open !== undefined);
    const isLast = open?.picks.at(-1) === pick;
    row.classList.toggle('clash-end', isLast);
    if (isLast) open = undefined;
  }
}

/** The number of overlaps above a list of them. */
function drawClash({ picks: [first], overlaps }: Clash, schedule: MySchedule): HTMLElement[] {
  const { clashes } = readMyWords();
  const count = overlaps.length;
  const heading = count === 1 ? clashes.one : fillWords(clashes.many, String(count));
  const day = schedule.slots.find(({ pick }) => pick === first)?.day ?? '';
  return [
    element('strong', {}, heading),
    element(
      'ul',
      { className: 'plain' },
      ...overlaps.map((overlap) => drawOverlap(overlap, day, schedule)),
    ),
  ];
}

/** The time that slots share, and their titles: `11:20–11:50 Living rivers / Drones below the canopy`. */
function drawOverlap(
  { picks, start, end }: Overlap,
  day: string,
  { slots }: MySchedule,
): HTMLElement {
  const time = drawSlotTime(start / 60_000, (end - start) / 60_000, day);
  const titles = picks.map((pick) => {
    const { title = pick, language } = slots.find((slot) => slot.pick === pick) ?? {};
    return element('li', {}, element('bdi', language ? { lang: language } : {}, title));
  });
  return element(
    'li',
    { className: 'overlap' },
    element('div', { className: 'when' }, time),
    element('ul', { className: 'plain titles' }, ...titles),
  );
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
  const { lang } = document.documentElement;
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return withUnit(rest, 'minute', lang);
  const whole = withUnit(hours, 'hour', lang);
  return rest === 0 ? whole : `${whole} ${withUnit(rest, 'minute', lang)}`;
}
