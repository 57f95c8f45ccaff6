import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import type { PlanNote } from '#src/browser/picks/plan.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import type { GonePick, MyDays } from './arrange-picks.ts';
import { element } from '#src/browser/dom/element.ts';

/** What rows are drawn with. */
export interface Drawing {
  readonly schedule: MySchedule;
  /** The address of the site's first page. */
  readonly root: string;
  readonly notes: ReadonlyMap<string, PlanNote>;
  /** Writes a time that stands for itself. */
  readonly timeInWords: (millis: number) => string;
}

/** Draws days as the schedule's own pages do; their times are still to be written. */
export function drawDays({ days, gone }: MyDays, drawing: Drawing): HTMLElement[] {
  const sections = days.map(({ date, heading, slots }) => {
    const starts = slots.map(({ startMinute }) => startMinute * 60);
    const ends = slots.map(({ startMinute, minutes }) => (startMinute + minutes) * 60);
    const zones = element(
      'span',
      {
        className: 'zone-names',
        data: { zones: date, from: `${Math.min(...starts)}`, to: `${Math.max(...ends)}` },
      },
      element('span', { className: 'zone-main' }),
      element('span', { className: 'zone-other' }),
    );
    return section(
      heading,
      date,
      zones,
      slots.flatMap((slot) => drawSlot(slot, drawing)),
    );
  });
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
  if (zones !== undefined) head.append(element('div', { className: 'zones' }, zones));
  const made = element('section', { className: 'day' }, head);
  made.setAttribute('aria-labelledby', title.id);
  made.append(element('ul', { className: 'plain' }, ...rows));
  return made;
}

/** A row, and before it the place for what lies between it and the row above. */
function drawSlot(slot: MySlot, { schedule, root, notes }: Drawing): HTMLElement[] {
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
    element('div', { className: 'when' }, drawTime(slot, day)),
    element(
      'div',
      { className: 'what' },
      line('status', status === 'withdrawn' ? undefined : status && words[status]),
      title,
      line('label', label),
      line('who', people),
      line('note', note),
      element('p', { className: 'clash', hidden: true }),
    ),
    drawStar(pick, slot.title, label),
    element(
      'ul',
      { className: 'plain slot-facts' },
      remark(kind),
      remark(room?.name, 'room'),
      remark(room?.building === room?.name ? undefined : room?.building),
    ),
  );
  const between = element('li', { className: 'between', hidden: true });
  writeNotes(row, between, notes.get(pick), schedule);
  return [between, row];
}

/** What `SlotTime.astro` makes. */
function drawTime({ startMinute, minutes }: MySlot, day: string): HTMLElement {
  const time = (minute: number): HTMLTimeElement => {
    const utc = new Date(minute * 60_000).toISOString().replace('.000Z', 'Z');
    return element('time', { dateTime: utc });
  };
  const range = [time(startMinute), time(startMinute + minutes)];
  return element(
    'span',
    { className: 'slot-time', data: { slotTime: day } },
    element('span', { className: 'slot-clock' }, ...range),
    element('span', { className: 'slot-other' }),
  );
}

function drawStar(pick: string, title: string, label?: string): HTMLElement {
  const star = document.createElement('pick-star');
  star.setAttribute('pick', pick);
  star.dataset['title'] = label === undefined ? title : `${title} (${label})`;
  return star;
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
    drawStar(pick, title),
  );
}

/** Writes clashes, gaps and ways into a row; again, whenever the picks around it changed. */
export function writeNotes(
  row: HTMLElement,
  between: Element | null,
  note: PlanNote | undefined,
  schedule: MySchedule,
): void {
  const words = readMyWords();
  const slotOf = (pick: string) => schedule.slots.find((slot) => slot.pick === pick);
  const before: string[] = [];
  if (note?.freeMinutes !== undefined) {
    before.push(fillWords(words.free, durationText(note.freeMinutes)));
  }
  if (note?.hurry !== undefined) {
    const { room } = slotOf(row.dataset['pick'] ?? '') ?? {};
    const { building = '' } = (room === undefined ? undefined : schedule.rooms[room]) ?? {};
    const there = note.hurry.minutes === 0 ? words.noTime : durationText(note.hurry.minutes);
    before.push(fillWords(words.hurry, building, durationText(schedule.walkMinutes ?? 0), there));
  }
  if (between instanceof HTMLElement) {
    between.hidden = before.length === 0;
    between.classList.toggle('warns', note?.hurry !== undefined);
    between.replaceChildren(before.join(' '));
  }
  const clash = row.querySelector<HTMLElement>('.clash');
  const others = (note?.clashes ?? []).map(({ pick, minutes }) =>
    fillWords(words.clashWith, slotOf(pick)?.title ?? pick, durationText(minutes)),
  );
  if (clash === null) return;
  clash.hidden = others.length === 0;
  clash.replaceChildren(element('strong', {}, words.clash), ` ${others.join('; ')}`);
}

/** `1 hr 15 min`, in the page's language. */
export function durationText(minutes: number): string {
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
