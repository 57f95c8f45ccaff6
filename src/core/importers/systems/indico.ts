import type {
  ImportedPerson,
  ImportedSession,
  ImportedSlot,
  ImportedTalk,
  Importer,
} from '#src/core/importers/imported.ts';
import {
  list,
  number,
  own,
  parseJson,
  record,
  records,
  text,
  tryJson,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { Collected } from './collect.ts';

/** Indico's export of an event, with contributions or sessions. */
export const indico: Importer = {
  name: 'indico',
  label: 'Indico export (contributions, sessions)',
  recognizes: (files) => files.some((file) => eventIn(tryJson(file)) !== undefined),
  read: (files) => {
    const events = files
      .map((file) => eventIn(parseJson(file)))
      .filter((event) => event !== undefined);
    const collected = new Collected();
    const sessions = new Map<string, ImportedSession>();
    const talks = new Map<string, ImportedTalk>();
    for (const event of events) {
      for (const session of records(own(event, 'sessions'))) {
        readSession(session, sessions, collected);
        for (const contribution of records(own(session, 'contributions'))) {
          addContribution(contribution, text(own(session, 'title')), sessions, talks, collected);
        }
      }
      for (const contribution of records(own(event, 'contributions'))) {
        const session = text(own(contribution, 'session'));
        nameSession(session, sessions);
        addContribution(contribution, session, sessions, talks, collected);
      }
    }
    for (const { title, slots, chairs } of sessions.values()) {
      if (slots.some(({ start }) => start !== undefined) || chairs !== undefined) continue;
      const message =
        'This export has no times and chairs of sessions; the one with detail=sessions has them';
      collected.remark('refused', message, title);
    }
    const [event] = events;
    const description = text(own(event, 'description'));
    return collected.event({
      settings: {
        name: text(own(event, 'title')),
        timezone: text(own(event, 'timezone')),
        start: text(own(own(event, 'startDate'), 'date')),
        end: text(own(own(event, 'endDate'), 'date')),
        url: text(own(event, 'url')),
        venue: text(own(event, 'location')),
        organizers: people(record(event), ['chairs'], collected).map((chair) => ({
          ...chair,
          role: 'chair',
        })),
        text: description === undefined ? undefined : { form: 'html', text: description },
      },
      sessions: [...sessions.values()],
      talks: [...talks.values()],
    });
  },
};

function eventIn(value: unknown): JsonRecord | undefined {
  const [event] = records(own(value, 'results'));
  const isEvent =
    event !== undefined &&
    own(event, 'startDate') !== undefined &&
    own(event, 'title') !== undefined;
  return isEvent ? event : undefined;
}

/** Indico writes a time as `{ date, time, tz }`, nearly always in the event's zone. */
function timeOf(value: unknown): string | undefined {
  const date = text(own(value, 'date'));
  const time = text(own(value, 'time'));
  if (date === undefined || time === undefined) return undefined;
  return `${date}T${time.slice(0, 5)}${text(own(value, 'tz')) === 'UTC' ? 'Z' : ''}`;
}

function roomOf(item: JsonRecord, collected: Collected): string | undefined {
  return collected.room(
    text(own(item, 'roomFullname')) ?? text(own(item, 'room')) ?? text(own(item, 'location')),
  );
}

function slotsOf(item: JsonRecord, collected: Collected): ImportedSlot[] {
  return [
    {
      start: timeOf(own(item, 'startDate')),
      end: timeOf(own(item, 'endDate')),
      minutes: number(own(item, 'duration')),
      room: roomOf(item, collected),
    },
  ];
}

function readSession(
  session: JsonRecord,
  sessions: Map<string, ImportedSession>,
  collected: Collected,
): void {
  const title = text(own(session, 'title'));
  if (title === undefined) return;
  const before = sessions.get(title);
  // In an export with the blocks of a session, each of them repeats what they share.
  const shared = record(own(session, 'session'));
  const chairs = [
    ...people(shared, ['sessionConveners'], collected),
    ...people(session, ['sessionConveners', 'conveners'], collected),
  ];
  const slots = slotsOf(session, collected).map((slot) => ({
    ...slot,
    source: text(own(session, 'id')),
  }));
  if (before !== undefined) {
    sessions.set(title, {
      ...before,
      slots: [...before.slots, ...slots],
      chairs: [...(before.chairs ?? []), ...chairs].filter(isFirst),
    });
    return;
  }
  const description = text(own(session, 'description')) ?? text(own(shared, 'description'));
  const isPoster = [session, shared].some((each) => own(each, 'isPoster') === true);
  sessions.set(title, {
    source: title,
    title,
    texts: description === undefined ? [] : [{ form: 'html', text: description }],
    slots,
    kind: isPoster ? 'posters' : 'session',
    chairs: chairs.filter(isFirst),
  });
}

function isFirst(
  { source }: ImportedPerson,
  index: number,
  all: readonly ImportedPerson[],
): boolean {
  return all.findIndex((each) => each.source === source) === index;
}

/** The export of contributions has no sessions, but each contribution names its own. */
function nameSession(title: string | undefined, sessions: Map<string, ImportedSession>): void {
  if (title === undefined || title.trim() === '' || sessions.has(title)) return;
  sessions.set(title, { source: title, title, texts: [], slots: [], kind: 'session' });
}

function addContribution(
  item: JsonRecord,
  sessionTitle: string | undefined,
  sessions: ReadonlyMap<string, ImportedSession>,
  talks: Map<string, ImportedTalk>,
  collected: Collected,
): void {
  const title = text(own(item, 'title')) ?? '';
  const source = text(own(item, 'id')) ?? text(own(item, 'db_id')) ?? title;
  if (talks.has(source)) return;
  const description = text(own(item, 'description'));
  const type = text(own(item, 'type')) ?? text(own(record(own(item, 'type')), 'name'));
  const url = text(own(item, 'url'));
  const speakers = people(item, ['speakers'], collected);
  const authors = people(item, ['primaryauthors', 'coauthors'], collected);
  talks.set(source, {
    source,
    title,
    texts: description === undefined ? [] : [{ form: 'auto', text: description }],
    slots: slotsOf(item, collected),
    sessions: sessionTitle !== undefined && sessions.has(sessionTitle) ? [sessionTitle] : [],
    track: collected.track(text(own(item, 'track'))),
    kind: type === undefined ? 'talk' : { word: type },
    tags: list(own(item, 'keywords')).flatMap((word) => text(word) ?? []),
    board: text(own(item, 'board_number')),
    speakers,
    authors: authors.length > 0 ? authors : undefined,
    links: [...(url === undefined ? [] : [{ url }]), ...materials(item)],
  });
  records(own(item, 'subContributions')).forEach((part, index) => {
    const name = text(own(part, 'title')) ?? '';
    const key = `${source}/${text(own(part, 'id')) ?? String(index)}`;
    talks.set(key, {
      source: key,
      title: name,
      texts: [],
      slots: [],
      kind: 'talk',
      note: title === '' ? undefined : `Part of "${title}"`,
      speakers: people(part, ['speakers'], collected),
    });
  });
}

function materials(item: JsonRecord): { url: string; title: string | undefined }[] {
  const folders = [...records(own(item, 'folders')), ...records(own(item, 'material'))];
  const files = folders.flatMap((folder) => [
    ...records(own(folder, 'attachments')),
    ...records(own(folder, 'resources')),
  ]);
  return files.flatMap((file) => {
    const url =
      text(own(file, 'link_url')) ?? text(own(file, 'download_url')) ?? text(own(file, 'url'));
    return url === undefined
      ? []
      : [{ url, title: text(own(file, 'title')) ?? text(own(file, 'name')) }];
  });
}

function people(item: JsonRecord, keys: readonly string[], collected: Collected): ImportedPerson[] {
  return keys.flatMap((key) =>
    records(own(item, key)).flatMap((person) => {
      if (text(own(person, 'email')) !== undefined) {
        collected.remark('private', 'A mail address of a person was left out');
      }
      const whole = text(own(person, 'fullName')) ?? text(own(person, 'full_name'));
      const parts = [
        text(own(person, 'first_name') ?? own(person, 'firstName')),
        text(own(person, 'last_name') ?? own(person, 'family_name') ?? own(person, 'familyName')),
      ];
      const turned =
        whole?.includes(',') === true ? whole.split(',').reverse().join(' ').trim() : whole;
      const joined = parts.filter((part) => part !== undefined).join(' ');
      const source = collected.speaker(joined === '' ? turned : joined, {
        affiliation: text(own(person, 'affiliation')),
      });
      return source === undefined ? [] : [{ source }];
    }),
  );
}
