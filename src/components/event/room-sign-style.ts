import { rowFacts } from '#src/components/schedule/slot-facts.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { fitRoomSign } from '#src/core/schedule/print/fit-room-sign.ts';
import type { Day, Schedule } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** Wide enough for "10:30–11:00" in bold figures, and for "10:30 AM–11:00 AM". */
const timeColumns = { 24: 6.6, 12: 10 } as const;

/** The style sheet with the sizes of the signs at a room's door, one rule for each day. */
export function roomSignStyle(
  room: Room,
  days: readonly Pick<Day, 'date' | 'slots'>[],
  { schedule, words, hours }: { schedule: Schedule; words: Words; hours: 12 | 24 },
): string {
  const timeColumn = timeColumns[hours];
  const rules = days.map(({ date, slots }) => {
    const rows = slots.map((slot) => {
      const { status, label, people } = rowFacts(slot, schedule, words);
      const names = people.map(({ name }) => name).join(words.marks.comma);
      const small = [status, label, names, slot.note].filter((text) => text !== undefined);
      return { title: slot.subject.title.plain, small: small.filter((text) => text !== '') };
    });
    const { text, time } = fitRoomSign(room.name, rows, timeColumn);
    return `[data-day="${date}"]{--paper-text:${text}pt;--paper-time:${time}pt}`;
  });
  return `@media print{:root{--column-door:${timeColumn}}${rules.join('')}}`;
}
