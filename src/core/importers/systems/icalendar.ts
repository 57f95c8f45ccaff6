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
import { readSlots, textOf, zoneNamed, type CalendarReading } from './icalendar-slots.ts';

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
    for (const calendar of calendars) {
      const vtimezones = new Map(
        calendar
          .getAllSubcomponents('vtimezone')
          .map(
            (component) => [textOf(component, 'tzid') ?? '', new ICAL.Timezone(component)] as const,
          ),
      );
      for (const component of calendar.getAllSubcomponents('vevent')) {
        addEvent(component, {
          vtimezones,
          zone,
          collected,
          talks,
          areTracks,
          isOwn: isOwn(calendar),
        });
      }
    }
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

/** The prefix that calendars put before the title of a canceled entry, whose status says the same. */
const cancelledMark =
  /^(?:cancell?ed|abgesagt|annulée?|cancelad[ao]|中止|已取消|ملغاة)[\s\u202f]*[:：]\s*/i;

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

function addEvent(component: ICAL.Component, reading: Reading): void {
  const { collected, talks } = reading;
  const status = textOf(component, 'status')?.toUpperCase();
  const summary = textOf(component, 'summary') ?? '';
  const title = status === 'CANCELLED' ? summary.replace(cancelledMark, '') : summary;
  if (/^(?:private|confidential)$/i.test(textOf(component, 'class') ?? '')) {
    collected.remark('private', 'An entry that its calendar calls private was left out');
    return;
  }
  const source = textOf(component, 'uid') ?? `${textOf(component, 'dtstart') ?? ''} ${title}`;
  const { slots, note } = readSlots(component, title, reading);
  const before = talks.get(source);
  if (before !== undefined) {
    collected.remark('merged', 'Entries with one UID became one talk', title);
    talks.set(source, { ...before, slots: [...before.slots, ...slots] });
    return;
  }
  const description = textOf(component, 'description');
  talks.set(source, {
    source,
    title,
    texts:
      description === undefined
        ? []
        : [
            {
              form: /<(?:p|br|b|i|a|ul)\b/i.test(description) ? 'html' : 'plain',
              text: description,
            },
          ],
    slots,
    note,
    language: readLanguage(component),
    ...classify(component, reading),
    status: status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : undefined,
    speakers: readSpeakers(component, reading),
    links: readLinks(component, reading),
    noPlace: Object.fromEntries(
      ['geo', 'priority', 'resources', 'comment'].flatMap((name) => {
        const value = textOf(component, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  });
}
