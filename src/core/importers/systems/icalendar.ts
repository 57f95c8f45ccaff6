import ICAL from 'ical.js';
import type {
  ImportedLink,
  ImportedTalk,
  Importer,
  ImportFile,
} from '#src/core/importers/imported.ts';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import { builtInKindOf } from '#src/core/importers/entries/kinds.ts';
import { languageOf, withoutRegion } from '#src/core/importers/entries/languages.ts';
import { Collected } from './collect.ts';
import { readOverrides, readSeries, type CalendarEntry } from './icalendar-series.ts';
import { isPrivate, isPrivateEntry, statusOf, textOf, titleOf } from './icalendar-slots.ts';
import { zoneNamed, type CalendarReading } from './icalendar-times.ts';

/** iCalendar (RFC 5545) as calendars and conference systems write it, including minor violations of the standard. */
export const iCalendar: Importer = {
  name: 'icalendar',
  label: 'iCalendar (.ics)',
  recognizes: (files) => files.some(({ text }) => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text)),
  read: (files) => {
    const calendars = files.map(parse);
    const collected = new Collected();
    const first = calendars[0];
    const zone = calendars.map(zoneOf).find((name) => name !== undefined);
    const talks = new Map<string, ImportedTalk>();
    const areTracks = calendars.every(holdsOneTrackEach);
    const entries = calendars.flatMap((calendar) => {
      const vtimezones = new Map(
        calendar
          .getAllSubcomponents('vtimezone')
          .map(
            (component) => [textOf(component, 'tzid') ?? '', new ICAL.Timezone(component)] as const,
          ),
      );
      const reading = { vtimezones, zone, collected, talks, areTracks, isOwn: isOwn(calendar) };
      return calendar
        .getAllSubcomponents('vevent')
        .map((component): EventEntry => ({ component, reading }));
    });
    for (const [source, group] of Map.groupBy(entries, sourceOf)) addTalk(source, group);
    const url = first && textOf(first, 'url');
    return collected.event({
      settings: {
        name: first && (textOf(first, 'x-wr-calname') ?? textOf(first, 'name')),
        timezone: zone,
        url: url !== undefined && /^https?:/.test(url) ? url : undefined,
      },
      talks: [...talks.values()],
    });
  },
};

/** Repairs common damage in the lines of real files. */
function parse({ name, text }: ImportFile): ICAL.Component {
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r+\n|\r/g, '\n')
    .replace(/^(X-WR-[A-Z]+);CHARSET=[^:\n]*:/gim, '$1:')
    .replace(/\n{2,}/g, '\n')
    .trim();
  try {
    const parsed = ICAL.parse(clean) as unknown[];
    const jcal = Array.isArray(parsed[0]) ? parsed[0] : parsed;
    return new ICAL.Component(jcal as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    throw new ImportRefusal(`"${name}" is no whole calendar: it cannot be read to the end.`);
  }
}

/** The zone that the calendar declares, else the first zone in its times. */
function zoneOf(calendar: ICAL.Component): string | undefined {
  const named = textOf(calendar, 'x-wr-timezone');
  const tzids = calendar
    .getAllSubcomponents('vevent')
    .flatMap((event) => event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? []);
  return [named, ...tzids]
    .filter((name) => name !== undefined)
    .map((name) => zoneNamed(name))
    .find((name) => name !== undefined);
}

interface Reading extends CalendarReading {
  readonly talks: Map<string, ImportedTalk>;
  /** Whether a category that is not a kind names the track; otherwise categories are tags. */
  readonly areTracks: boolean;
  /**
   * Whether Lectern wrote the calendar: then the kind comes first, the track second, and links lead to Lectern's own
   * pages.
   */
  readonly isOwn: boolean;
}

interface EventEntry extends CalendarEntry {
  readonly reading: Reading;
}

function isOwn(calendar: ICAL.Component): boolean {
  return (textOf(calendar, 'prodid') ?? '').startsWith('-//Lectern//');
}

/** No conference has more tracks; with more categories, they are topics. */
const mostTracks = 30;

function holdsOneTrackEach(calendar: ICAL.Component): boolean {
  const others = calendar
    .getAllSubcomponents('vevent')
    .map((event) => categoriesOf(event).filter((name) => builtInKindOf(name) === undefined));
  return others.every(({ length }) => length <= 1) && new Set(others.flat()).size <= mostTracks;
}

function categoriesOf(component: ICAL.Component): string[] {
  return component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[])
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** What an entry's categories mean: its kind, its track, and its tags. */
function classify(
  component: ICAL.Component,
  { collected, areTracks, isOwn: own }: Reading,
): Pick<ImportedTalk, 'kind' | 'track' | 'tags'> {
  const categories = categoriesOf(component);
  const [first, second] = categories;
  if (own && first !== undefined) {
    return { kind: { word: first }, track: collected.track(second), tags: [] };
  }
  const word = categories.find((category) => builtInKindOf(category) !== undefined);
  const others = categories.filter((category) => category !== word);
  return {
    kind: word === undefined ? 'talk' : { word },
    track: areTracks ? collected.track(others[0]) : undefined,
    tags: areTracks ? [] : others,
  };
}

/** The language of an entry's title (RFC 5545, 3.2.10). */
function readLanguage(component: ICAL.Component): string | undefined {
  const written = component.getFirstProperty('summary')?.getFirstParameter('language');
  const tag = languageOf(typeof written === 'string' ? written : undefined);
  return tag === undefined ? undefined : withoutRegion(tag);
}

/** The attendees with a name. */
function readSpeakers(
  component: ICAL.Component,
  { collected }: Reading,
): { readonly source: string }[] {
  return component.getAllProperties('attendee').flatMap((attendee) => {
    const value: unknown = attendee.getFirstValue();
    if (typeof value === 'string' && /^mailto:.*@/i.test(value)) {
      collected.remark('private', 'A mail address of a participant was left out');
    }
    const name = attendee.getFirstParameter('cn');
    const source =
      typeof name !== 'string' || name.includes('@') ? undefined : collected.speaker(name);
    return source === undefined ? [] : [{ source }];
  });
}

function readLinks(component: ICAL.Component, { isOwn: own }: Reading): ImportedLink[] {
  return ['url', 'conference', 'attach'].flatMap((name) =>
    component.getAllProperties(name).flatMap((property): ImportedLink[] => {
      const url: unknown = property.getFirstValue();
      const label = property.getFirstParameter('label');
      if (typeof url !== 'string' || !/^https?:/i.test(url)) return [];
      if (own && name === 'url') return [];
      return [
        {
          url,
          title: typeof label === 'string' ? label : undefined,
          ...(name === 'conference' && { kind: 'stream' }),
        },
      ];
    }),
  );
}

/** The identity of an entry and of its overrides. */
function sourceOf({ component }: CalendarEntry): string {
  return textOf(component, 'uid') ?? `${textOf(component, 'dtstart') ?? ''} ${titleOf(component)}`;
}

/** Adds the talk of the entries with one UID: the entry itself, and the overrides of single occurrences. */
function addTalk(source: string, entries: readonly EventEntry[]): void {
  const isOverride = ({ component }: EventEntry): boolean => component.hasProperty('recurrence-id');
  const overrides = entries.filter(isOverride);
  const [main, ...more] = entries.filter(
    (entry) => !isOverride(entry) && !isPrivateEntry(entry.component, entry.reading.collected),
  );
  if (main === undefined) {
    const first = overrides.find(({ component }) => !isPrivate(component));
    const slots = readOverrides(overrides, first === undefined ? '' : titleOf(first.component));
    if (first === undefined) return;
    // Only the occurrence can be canceled: nothing is known of the others.
    first.reading.talks.set(source, { ...readTalk(source, first), slots, status: undefined });
    return;
  }
  const { slots, note } = readSeries(main, overrides);
  const others = more.flatMap((entry) => {
    const { collected } = entry.reading;
    collected.remark('merged', 'Entries with one UID became one talk', titleOf(entry.component));
    return readSeries(entry, []).slots;
  });
  main.reading.talks.set(source, {
    ...readTalk(source, main),
    slots: [...slots, ...others],
    note,
    status: statusOf(main.component),
  });
}

/** A talk without its times. */
function readTalk(source: string, { component, reading }: EventEntry): ImportedTalk {
  const description = textOf(component, 'description');
  return {
    source,
    title: titleOf(component),
    texts:
      description === undefined
        ? []
        : [
            {
              form: /<(?:p|br|b|i|a|ul)\b/i.test(description) ? 'html' : 'plain',
              text: description,
            },
          ],
    slots: [],
    language: readLanguage(component),
    ...classify(component, reading),
    speakers: readSpeakers(component, reading),
    links: readLinks(component, reading),
    noPlace: Object.fromEntries(
      ['geo', 'priority', 'resources', 'comment'].flatMap((name) => {
        const value = textOf(component, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}
