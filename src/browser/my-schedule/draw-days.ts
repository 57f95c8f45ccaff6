import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import type { GonePick, MyDays, Plan } from './arrange-picks.ts';
import { element } from '#src/browser/dom/element.ts';
import { writeNotes } from './write-notes.ts';
import { drawPickStar, drawSlotTime, drawZoneNames } from '#src/browser/dom/slot-markup.ts';

/** The data from which rows are drawn. */
export interface Drawing {
  readonly schedule: MySchedule;
  /** The address of the site's first page. */
  readonly root: string;
  readonly plan: Plan;
  /** Writes a time in full. */
  readonly timeInWords: (millis: number) => string;
}

/** Draws days in the same way as the pages of the schedule; their times are still to be written. */
export function drawDays({ days, gone }: MyDays, drawing: Drawing): HTMLElement[] {
  const sections = days.map(({ date, heading, slots }) => {
    const starts = slots.map(({ startMinute }) => startMinute * 60);
    const ends = slots.map(({ startMinute, minutes }) => (startMinute + minutes) * 60);
    const zones = drawZoneNames(Math.min(...starts), Math.max(...ends), date);
    return section(
      heading,
      date,
      zones,
      slots.flatMap((slot) => drawSlot(slot, drawing)),
    );
  });
  writeNotes(sections, drawing.plan, drawing.schedule);
  if (gone.length === 0) return sections;
  const rows = gone.map((pick) => drawGone(pick, drawing));
  return [...sections, section(readMyWords().withdrawnHeading, 'gone', undefined, rows)];
}

function section(
  heading: string,
  id: string,
  zones: HTMLElement | undefined,
  rows: readonly HTMLElement[],
): HTMLElement {
  const title = element('h2', { id: `my-${id}` }, heading);
  const head = element('header', { className: 'day-head' }, title);
  if (zones !== undefined) head.append(zones);
  const made = element('section', { className: 'day' }, head);
  made.setAttribute('aria-labelledby', title.id);
  made.append(element('ul', { className: 'plain' }, ...rows));
  return made;
}

/** A row, preceded by empty elements for a note on the time since the row above and for a clash. */
function drawSlot(slot: MySlot, { schedule, root }: Drawing): HTMLElement[] {
  const words = readMyWords();
  const { pick, page, status, language = '', people, note, kind, label, day = '' } = slot;
  const room = slot.room === undefined ? undefined : schedule.rooms[slot.room];
  const title = element('h3', { lang: language, dir: 'auto' });
  title.append(page === undefined ? slot.title : element('a', { href: root + page }, slot.title));
  const line = (className: string, text: string | undefined): HTMLElement | undefined =>
    text === undefined || text === '' ? undefined : element('p', { className }, text);
  const remark = (text: string | undefined, className?: string): HTMLElement | undefined =>
    text === undefined ? undefined : element('li', className ? { className } : {}, text);
  const row = element(
    'li',
    { className: 'slot', data: { pick, ...(status !== undefined && { status }) } },
    element('div', { className: 'when' }, drawSlotTime(slot.startMinute, slot.minutes, day)),
    element(
      'div',
      { className: 'what' },
      line('status', status === 'withdrawn' ? undefined : status && words[status]),
      title,
      line('label', label),
      line('who', people),
      line('note', note),
    ),
    drawPickStar(
      pick,
      label === undefined ? slot.title : `${slot.title} (${label})`,
      status === 'cancelled',
    ),
    element(
      'ul',
      { className: 'plain slot-facts' },
      remark(kind, 'kind'),
      remark(room?.name, 'room'),
      remark(room?.building === room?.name ? undefined : room?.building, 'building'),
    ),
  );
  return [
    element('li', { className: 'between', hidden: true }),
    element('li', { className: 'clash', hidden: true }),
    row,
  ];
}

function drawGone({ pick, title, start, page }: GonePick, drawing: Drawing): HTMLElement {
  const words = readMyWords();
  const was = start === undefined ? undefined : fillWords(words.was, drawing.timeInWords(start));
  const other =
    page === undefined ? undefined : element('a', { href: drawing.root + page }, words.otherTimes);
  return element(
    'li',
    { className: 'slot', data: { pick, status: 'cancelled' } },
    element('p', { className: 'when status' }, words.withdrawn),
    element(
      'div',
      { className: 'what' },
      element('h3', { dir: 'auto' }, title),
      was === undefined ? undefined : element('p', { className: 'note' }, was),
      other === undefined ? undefined : element('p', { className: 'note' }, other),
    ),
    drawPickStar(pick, title, true),
  );
}
