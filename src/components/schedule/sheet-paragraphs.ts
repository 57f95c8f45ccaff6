import { clockStyle } from '#src/components/time/event-clock-data.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { clockFormat } from '#src/core/time/format-clock.ts';
import type { Words } from '#src/i18n/words.ts';
import { slotFacts } from './slot-facts.ts';

/** What a slot's cell says on a printed sheet, a paragraph each: `styles/print/sheet.css` shows the same. */
export function sheetParagraphs(slot: Slot, schedule: Schedule, words: Words): string[] {
  const facts = slotFacts(slot, schedule, words);
  const { plain } = slot.subject.title;
  const paragraphs = [
    facts.status,
    // The times stand before the title, on its line.
    `${widestTime(schedule)}–${widestTime(schedule)} ${plain}`,
    facts.label,
    facts.people.map(({ name }) => name).join(words.marks.comma),
    slot.note,
    facts.replacement === undefined
      ? undefined
      : `${words.replacedBy} ${facts.replacement.entry.title.plain}`,
    ...facts.posters.map(({ entry }) => `${entry.data.board ?? ''} ${entry.title.plain}`),
    slot.session === undefined ? slot.track?.name : undefined,
  ];
  return paragraphs.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

/** The widest time that the event's clock writes: `00:00`, `10:00 PM`, `午後10:00`. */
export function widestTime(schedule: Schedule): string {
  const write = clockFormat('UTC', clockStyle(schedule));
  const [morning, evening] = [write(10 * 3_600_000), write(22 * 3_600_000)];
  return evening.length > morning.length ? evening : morning;
}
