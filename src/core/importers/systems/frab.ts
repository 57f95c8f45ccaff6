import type {
  ImportedEvent,
  ImportedLink,
  ImportedSettings,
  ImportedTalk,
} from '#src/core/importers/imported.ts';
import { readMinutes, readSourceTime } from '#src/core/importers/entries/times.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import type { Collected } from './collect.ts';

/** A person of a frab schedule. */
export interface FrabPerson {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly biography?: string | undefined;
  readonly photo?: string | undefined;
  readonly url?: string | undefined;
}

/** An event in a frab schedule; XML and JSON have the same fields. */
export interface FrabEvent {
  readonly guid: string | undefined;
  readonly code: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly abstract: string | undefined;
  readonly description: string | undefined;
  /** With an offset, which old files lack. */
  readonly date: string | undefined;
  /** `09:00` */
  readonly start: string | undefined;
  /** With an offset. */
  readonly end?: string | undefined;
  readonly duration: string | undefined;
  readonly room: string | undefined;
  readonly track: string | undefined;
  readonly type: string | undefined;
  readonly language: string | undefined;
  readonly doNotRecord: boolean;
  readonly persons: readonly FrabPerson[];
  readonly links: readonly ImportedLink[];
  /** The event's pages in the system that wrote the file. */
  readonly pages: readonly ImportedLink[];
  readonly noPlace: Readonly<Record<string, unknown>>;
}

/** A day of a frab schedule. Old files have only its date. */
export interface FrabDay {
  readonly date: string | undefined;
  /** With offsets. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** A frab schedule: its settings, and its events with the days that contain them. */
export interface FrabSchedule {
  readonly settings: ImportedSettings;
  readonly collected: Collected;
  /** When a day begins, such as `04:00`: an event with an earlier time is on the next date. Only old files need it. */
  readonly dayChange: string | undefined;
  /** Whether durations with three parts are days, hours, and minutes, as pretalx writes them. */
  readonly daysFirst: boolean;
  /**
   * Whether Lectern wrote the file: then texts are plain, descriptions only repeat other values, and pages are its own.
   */
  readonly isOwn: boolean;
  readonly events: readonly { readonly event: FrabEvent; readonly day: FrabDay }[];
}

/** Converts a frab schedule to the importers' common form. */
export function frabToImported(schedule: FrabSchedule): ImportedEvent {
  const { collected, isOwn } = schedule;
  const form = isOwn ? 'plain' : 'auto';
  const used = new Map<string, number>();
  const talks = schedule.events.map(({ event, day }): ImportedTalk => {
    const title = event.title ?? '';
    const source = identity(event, used, () => {
      collected.remark(
        'changed',
        'An identity came twice in the source; the second one got a number',
        title,
      );
    });
    const start = event.date ?? startOfOld(event, day.date, schedule.dayChange);
    if (event.date !== undefined && isOutside(event.date, day)) {
      collected.remark(
        'time',
        'The source lists an event under a day that it is not on; its own date and time were kept',
        title,
      );
    }
    const minutes =
      event.duration === undefined ? undefined : readMinutes(event.duration, schedule.daysFirst);
    const room = collected.room(event.room);
    return {
      source,
      title,
      subtitle: event.subtitle,
      texts: [event.abstract, isOwn ? undefined : event.description].flatMap((text) =>
        text === undefined ? [] : [{ form, text }],
      ),
      slots: [{ start, end: event.end, minutes, room }],
      track: collected.track(event.track),
      kind: event.type === undefined ? 'talk' : { word: event.type },
      language: event.language,
      speakers: event.persons.flatMap((person) => {
        const found = collected.speaker(person.name, {
          source: person.id,
          biography: person.biography === undefined ? undefined : { form, text: person.biography },
          photo: person.photo,
          ...(person.url !== undefined && !isOwn && { links: [{ url: person.url }] }),
        });
        return found === undefined ? [] : [{ source: found }];
      }),
      links: isOwn ? event.links : [...event.links, ...event.pages],
      doNotRecord: event.doNotRecord,
      noPlace: isOwn ? {} : event.noPlace,
    };
  });
  return collected.event({
    settings: schedule.settings,
    talks,
  });
}

/** The guid, else the code, else the number. If it occurs twice, a number is appended. */
function identity(event: FrabEvent, used: Map<string, number>, onTwice: () => void): string {
  const source = event.guid ?? event.code ?? event.id ?? event.title ?? '';
  const count = (used.get(source) ?? 0) + 1;
  used.set(source, count);
  if (count === 1) return source;
  onTwice();
  return `${source}#${String(count)}`;
}

/** In pentabarf files, events have no date: it is the date of their day or, after midnight, the next one. */
function startOfOld(
  event: FrabEvent,
  dayDate: string | undefined,
  dayChange: string | undefined,
): string | undefined {
  const time = /^(\d{1,2}):(\d{2})/.exec(event.start ?? '');
  if (time === null || dayDate === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(dayDate))
    return undefined;
  const timeOfDay = `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}`;
  const isNextDay = dayChange !== undefined && timeOfDay < dayChange.slice(0, 5);
  return `${isNextDay ? shiftDate(dayDate, 1) : dayDate}T${timeOfDay}`;
}

function isOutside(date: string, day: FrabDay): boolean {
  const [time, start, end] = [date, day.start, day.end].map((text) => {
    const read = text === undefined ? undefined : readSourceTime(text);
    return read?.kind === 'instant' ? read.instant : undefined;
  });
  if (time === undefined || start === undefined || end === undefined) return false;
  return time < start || time > end;
}

/** Whether Lectern itself wrote a schedule, judging by the generator's name. */
export function isOwnSchedule(generator: string | undefined): boolean {
  return generator === 'Lectern';
}

/** The link types in c3voc's schema, and their kinds of link here. */
const kindsByType: Readonly<Record<string, ImportedLink['kind']>> = {
  paper: 'paper',
  slides: 'slides',
  media: 'video',
  web: 'website',
};

/** A link as files contain it: the address may be in the title and may lack its scheme. */
export function frabLink(
  href: string | undefined,
  title: string | undefined,
  type?: string,
): ImportedLink[] {
  const url = href ?? title;
  if (url === undefined) return [];
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(url);
  const kind =
    type !== undefined && Object.hasOwn(kindsByType, type) ? kindsByType[type] : undefined;
  return [
    { url: isAddress ? url : `http://${url}`, title: href === undefined ? undefined : title, kind },
  ];
}

/** A file attached to an event, in the same form as a link. */
export function frabAttachment(
  href: string | undefined,
  title: string | undefined,
  type?: string,
): ImportedLink[] {
  const named = /slides|folien/i.test(title ?? '') ? 'slides' : 'attachment';
  return frabLink(href, title, type).map((link) => ({ ...link, kind: link.kind ?? named }));
}
