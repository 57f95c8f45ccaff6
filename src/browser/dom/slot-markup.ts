import { utcText } from '#src/core/time/iso.ts';
import { element } from './element.ts';

/*
 * The parts of a slot that the site's components write (`SlotTime.astro`, `ZoneNames.astro`, `PickStar.astro`),
 * created in the browser. The clock and the stars find them by the same classes and attributes.
 */

/**
 * The times of a slot, still to be written.
 *
 * @param beside the event day (ISO 8601 date) or the instant whose date is shown above the times.
 */
export function drawSlotTime(startMinute: number, minutes: number, beside: string): HTMLElement {
  const time = (minute: number): HTMLTimeElement =>
    element('time', { dateTime: utcText(minute * 60_000) });
  return element(
    'span',
    { className: 'slot-time', data: { slotTime: beside } },
    element('span', { className: 'slot-clock' }, time(startMinute), time(startMinute + minutes)),
    element('span', { className: 'slot-other' }),
  );
}

/**
 * The names of the zones in which a list's times are shown, still to be written.
 *
 * @param day the event day of the list; empty if the list has several.
 */
export function drawZoneNames(fromSecond: number, toSecond: number, day: string): HTMLElement {
  const names = element(
    'span',
    {
      className: 'zone-names',
      data: { zones: day, from: String(fromSecond), to: String(toSecond) },
    },
    element('span', { className: 'zone-main' }),
    element('span', { className: 'zone-other' }),
  );
  return element('div', { className: 'zones' }, names);
}

/** Says that rows were added to the page, so that they are marked at once by the current time. */
export function announceRows(): void {
  document.dispatchEvent(new Event('schedule:rows'));
}

/**
 * The star that adds a slot to the visitor's schedule; `title` names it for screen readers. That of a canceled or removed
 * slot only removes it.
 */
export function drawPickStar(pick: string, title: string, isCancelled = false): HTMLElement {
  const star = document.createElement('pick-star');
  star.setAttribute('pick', pick);
  star.dataset['title'] = title;
  star.toggleAttribute('data-cancelled', isCancelled);
  return star;
}
