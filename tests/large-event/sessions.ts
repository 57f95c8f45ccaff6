import { looseSpeakers } from './entry.ts';
import type { AddSession, AddTalk } from './entry.ts';
import { posterHall, roomId, trackId } from './venue.ts';
import { pick } from './words.ts';

const blocks = [
  { start: '10:00', end: '12:00' },
  { start: '13:00', end: '15:00' },
  { start: '16:00', end: '18:00' },
];

/** Twelve sessions a day, whose papers follow one another. */
export function paperSessions(
  date: string,
  day: number,
  session: AddSession,
  talk: AddTalk,
  member: () => string,
): void {
  for (const [number, { start, end }] of blocks.entries()) {
    for (let room = 1; room <= 4; room += 1) {
      const id = `papers-${day + 1}-${number + 1}-${room}`;
      session(id, {
        title: `Papers ${day + 1}${String.fromCharCode(65 + number)}${room}: ${pick(['Parsing', 'Speech', 'Planning', 'Vision'], room)}`,
        start: `${date}T${start}`,
        end: `${date}T${end}`,
        room: roomId(room),
        track: trackId(4 + room),
        chairs: [member()],
      });
      for (let order = 1; order <= 4; order += 1) {
        talk(`${id}-${order}`, {
          kind: 'paper',
          session: id,
          order,
          minutes: 25,
          speakers: [member()],
          ...(order === 1
            ? { awards: ['Best paper'], doi: `10.5555/large.${day + 1}${number + 1}${room}` }
            : {}),
        });
      }
    }
  }
}

/** Six workshops a day, each with its own program, break, and posters. */
export function workshops(
  date: string,
  day: number,
  session: AddSession,
  talk: AddTalk,
  member: () => string,
): void {
  for (let number = 1; number <= 6; number += 1) {
    const id = `workshop-${day + 1}-${number}`;
    session(
      id,
      {
        title: `Workshop on ${pick(['Rare Words', 'Slow Networks', 'Tiny Models', 'Public Data', 'Old Machines', 'New Maps'], number)} ${2020 + day}`,
        kind: 'workshop',
        start: `${date}T10:00`,
        end: `${date}T18:00`,
        room: roomId(11 + number),
        track: trackId(12 + number),
        organizers: [member(), member()],
      },
      'A day for people who care about details.',
    );
    for (const [order, hour] of ['10:00', '11:00', '13:00', '16:00'].entries()) {
      talk(`${id}-talk-${order + 1}`, {
        kind: order === 0 ? 'invited' : 'paper',
        session: id,
        start: `${date}T${hour}`,
        minutes: 40,
        speakers: [member()],
      });
    }
    talk(`${id}-coffee`, {
      title: 'Coffee and posters',
      kind: 'break',
      session: id,
      start: `${date}T15:00`,
      minutes: 30,
      tags: undefined,
    });
    const inner = `${id}-posters`;
    session(inner, {
      title: `Posters of workshop ${day + 1}.${number}`,
      kind: 'posters',
      within: id,
      start: `${date}T17:00`,
      end: `${date}T18:00`,
    });
    for (let board = 1; board <= 3; board += 1) {
      talk(`${inner}-${board}`, {
        kind: 'poster',
        session: inner,
        board: `${number}.${board}`,
        speakers: [member()],
      });
    }
  }
}

/** Two sessions of 34 posters a day, which share their session's time. */
export function posters(date: string, day: number, session: AddSession, talk: AddTalk): void {
  const times = [
    { start: '13:00', end: '15:00' },
    { start: '18:00', end: '19:30' },
  ];
  for (const [number, { start, end }] of times.entries()) {
    const id = `posters-${day + 1}-${number + 1}`;
    session(id, {
      title: `Posters ${day + 1}.${number + 1}`,
      kind: 'posters',
      start: `${date}T${start}`,
      end: `${date}T${end}`,
      room: roomId(posterHall),
    });
    for (let board = 1; board <= 34; board += 1) {
      talk(`${id}-board-${board}`, {
        kind: 'poster',
        // Some posters stay for the whole day.
        ...(number === 0 && board % 7 === 0
          ? { sessions: [id, `posters-${day + 1}-2`] }
          : { session: id }),
        board: `${number + 1}.${String(board).padStart(2, '0')}`,
        track: trackId(1 + (board % 22)),
        speakers: [`person-${((board * 5 + day) % looseSpeakers) + 1}`],
        authors: [
          `person-${((board * 5 + day) % looseSpeakers) + 1}`,
          { name: `Coauthor ${board}` },
        ],
      });
    }
  }
}
