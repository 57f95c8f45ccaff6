import { looseSpeakers, sessionSpeakers } from './entry.ts';
import type { AddTalk, Entry } from './entry.ts';
import { paperSessions, posters, workshops } from './sessions.ts';
import { roomCount, roomId, trackId } from './venue.ts';
import { abstractFor, pick, titleFor } from './words.ts';
import type { TalkLanguage } from './words.ts';

/** The three days; the last one lasts 24 hours. */
export const days = ['2026-12-03', '2026-12-04', '2026-12-05'] as const;

const looseRooms = { first: 24, count: roomCount - 24 };

/** How many rooms have a talk at the same time. */
const looseAtOnce = 48;
const hours = ['10:00', '11:00', '13:00', '14:00', '16:00', '17:00'];

/** The whole program. Each call creates the same one. */
export function program(): Entry[] {
  const counters = { talk: 0, loose: 0, session: 0 };
  const entries: Entry[] = [];

  const speaker = (): string => `person-${(counters.loose++ % looseSpeakers) + 1}`;
  const member = (): string =>
    `person-${looseSpeakers + (counters.session++ % sessionSpeakers) + 1}`;
  const talk = (id: string, data: Readonly<Record<string, unknown>>): void => {
    const index = counters.talk++;
    const language: TalkLanguage = index % 5 === 3 ? 'de' : 'en';
    entries.push({
      collection: 'talks',
      id,
      data: {
        title: titleFor(index, language),
        ...(language === 'de' ? { language } : {}),
        ...(index % 7 === 0 ? { tags: [pick(['beginners', 'demo', 'discussion'], index)] } : {}),
        ...data,
      },
      body: index % 9 === 8 ? '' : abstractFor(index, language),
    });
  };
  const session = (id: string, data: Readonly<Record<string, unknown>>, body = ''): void => {
    entries.push({ collection: 'sessions', id, data, body });
  };

  days.slice(0, 2).forEach((date, day) => {
    frame(date, day, talk, speaker);
    looseTalks(date, day, talk, speaker);
    paperSessions(date, day, session, talk, member);
    workshops(date, day, session, talk, member);
    posters(date, day, session, talk);
  });
  tutorials(talk, speaker);
  longDay(talk, speaker);
  crews(talk);
  unplaced(talk);
  return entries;
}

/** The entries that structure a day: registration, opening, keynote, breaks, the evening. */
function frame(date: string, day: number, talk: AddTalk, speaker: () => string): void {
  const addBreak = (
    id: string,
    kind: string,
    title: string,
    start: string,
    minutes: number,
  ): void =>
    talk(`${id}-${day + 1}`, { title, kind, start: `${date}T${start}`, minutes, tags: undefined });
  addBreak('registration', 'registration', 'Registration', '08:00', 60);
  addBreak('lunch', 'meal', 'Lunch', '12:00', 60);
  addBreak('coffee', 'break', 'Coffee', '15:00', 60);
  if (day === 0) {
    talk('opening', {
      title: 'Opening',
      kind: 'opening',
      start: `${date}T09:00`,
      minutes: 15,
      room: roomId(0),
    });
  }
  talk(`keynote-${day + 1}`, {
    kind: 'keynote',
    start: `${date}T09:15`,
    minutes: 45,
    room: roomId(0),
    track: trackId(0),
    speakers: [speaker()],
  });
  talk(`evening-${day + 1}`, {
    title: 'An evening by the river',
    kind: 'social',
    start: `${date}T20:00`,
    minutes: 180,
    room: roomId(19),
  });
}

/** Talks that belong to a track but no session: 288 a day, in turn in all remaining rooms. */
function looseTalks(date: string, day: number, talk: AddTalk, speaker: () => string): void {
  hours.forEach((hour, number) => {
    for (let turn = 0; turn < looseAtOnce; turn += 1) {
      const index = number * looseAtOnce + turn;
      const room = looseRooms.first + (index % looseRooms.count);
      talk(`talk-${day + 1}-${number + 1}-${room + 1}`, {
        start: `${date}T${hour}`,
        minutes: pick([50, 25, 45, 50], index),
        room: roomId(room),
        track: trackId(1 + (room % 22)),
        speakers: index % 6 === 0 ? [speaker(), speaker()] : [speaker()],
        ...(index % 61 === 7 ? { status: 'cancelled', note: 'The speaker is ill.' } : {}),
        ...(index % 53 === 9 ? { status: 'tentative' } : {}),
        ...(index % 29 === 4 ? { attendance: 'online' } : {}),
        ...(index % 4 === 0 ? { links: recording(`${day}-${index}`) } : {}),
      });
    }
  });
}

function recording(name: string): readonly object[] {
  return [{ kind: 'video', url: `https://video.example/${name}`, visible: 'after' }];
}

/** A tutorial that is held twice, and one in two parts. */
function tutorials(talk: AddTalk, speaker: () => string): void {
  const slots = (keys: readonly string[], room: number): readonly object[] =>
    keys.map((key, index) => ({
      key,
      start: `${days[index] ?? days[0]}T18:00`,
      minutes: 90,
      room: roomId(room),
    }));
  talk('tutorial-twice', {
    kind: 'tutorial',
    speakers: [speaker()],
    slots: slots(['first-round', 'second-round'], 6),
  });
  talk('tutorial-parts', {
    kind: 'tutorial',
    parts: true,
    speakers: [speaker()],
    slots: slots(['theory', 'practice'], 7),
  });
}

/** The day of 24 hours, in six rooms, from six in the morning to six on the next day. */
function longDay(talk: AddTalk, speaker: () => string): void {
  const [, , date] = days;
  talk('hackathon', {
    title: 'Hackathon',
    kind: 'social',
    start: `${date}T06:00`,
    end: '2026-12-06T05:30',
    room: roomId(20),
  });
  for (let hour = 6; hour < 30; hour += 1) {
    const day = hour < 24 ? date : '2026-12-06';
    for (let room = 24; room < 30; room += 1) {
      talk(`night-${hour}-${room + 1}`, {
        start: `${day}T${String(hour % 24).padStart(2, '0')}:00`,
        minutes: pick([55, 20, 40], hour + room),
        room: roomId(room),
        track: trackId(1 + (room % 22)),
        speakers: [speaker()],
      });
    }
  }
}

/** Talks that have no time yet, and papers without a presentation: in a session, in a track, or in neither. */
function unplaced(talk: AddTalk): void {
  for (const number of [1, 2])
    talk(`someday-${number}`, { track: trackId(2), speakers: ['person-1'] });
  const homes = [{ session: 'papers-1-1-1' }, { track: trackId(3) }, {}];
  for (let number = 1; number <= 12; number += 1) {
    const authors = [{ name: `Author ${number}` }];
    talk(`published-${number}`, {
      kind: 'paper',
      presented: false,
      authors,
      ...pick(homes, number),
    });
  }
}

/** A crew and a host who are in two places at the same time, which is no clash, and a talk in two languages. */
function crews(talk: AddTalk): void {
  const [date] = days;
  for (const number of [0, 1]) {
    talk(`crew-${number + 1}`, {
      languages: ['en', 'de'],
      language: undefined,
      start: `${date}T18:00`,
      minutes: 60,
      room: roomId(20 + number),
      track: trackId(23),
      speakers: ['crew', { id: 'person-1', role: 'host' }],
    });
  }
}
