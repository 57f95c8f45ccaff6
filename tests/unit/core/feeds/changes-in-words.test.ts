import { describe, expect, test } from 'vitest';
import { changeTexts, roomPage, summarizeChanges } from '#src/core/feeds/change-summary.ts';
import type { ChangeKind, HistoricSlot } from '#src/core/history/history.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf } from './event-feeds.ts';
import { complete } from './complete-content.ts';
import { changed, changedAway, facts, publication, renamedRoom } from './make-changes.ts';

const texts = (...change: Parameters<typeof changed>): string[] =>
  changeTexts(changed(...change), complete);
const moved = { start: '2026-10-24T09:00:00Z', end: '2026-10-24T09:45:00Z' };

describe('a change in words', () => {
  test.each<readonly [ChangeKind, string]>([
    ['new', 'new'],
    ['removed', 'removed'],
    ['cancelled', 'canceled'],
    ['confirmed', 'now confirmed'],
    ['tentative', 'now tentative'],
  ])('is for %s', (kind, text) => {
    expect(texts([kind])).toEqual([text]);
  });

  test('names both times of a move, the new room, and the old title, in order of importance', () => {
    expect(
      texts(['moved', 'room', 'title'], { title: 'The sea' }, { ...moved, room: 'Attic' }),
    ).toEqual([
      'moved from 10:30 to 11:00 (Berlin, UTC+2)',
      'now in Attic',
      'title changed from “The sea”',
    ]);
  });

  test('says that a room is open', () => {
    expect(texts(['room'], {}, { room: undefined })).toEqual(['room to be announced']);
  });

  test('names the new people by their current names', () => {
    const people = [{ id: 'm-ferreira' }, { id: 'noor' }, { name: 'Guest' }];
    expect(texts(['people'], {}, { people })).toEqual([
      'now with Mia Ferreira, Noor Haddad, and Guest',
    ]);
    expect(texts(['people'], {}, { people: [] })).toEqual(['no speaker listed']);
  });

  test.each<readonly [string, HistoricSlot['people'][number]]>([
    ['whose entry is gone', { id: 'gone' }],
    ['whose present id is not the first one', { id: 'mia' }],
    ['who was named without an entry, and is named no more', { name: 'Somebody' }],
    ['whose name was that of an entry', { name: 'noor' }],
  ])('does not name a person %s', (_which, person) => {
    expect(texts(['people'], {}, { people: [{ id: 'noor' }, person] })).toEqual([
      'different speakers',
    ]);
  });
});

describe('the summary of a publication for programs', () => {
  test('lists rooms first, then each slot with its page, title, and the times of a move', () => {
    const changes = [changed(['moved', 'title'], { title: 'The sea' }, moved)];
    expect(
      summarizeChanges(publication({ changes, renamedRooms: [renamedRoom] }), complete),
    ).toEqual([
      {
        ...{ identity: 'rooms/hall', page: 'rooms/hall/', title: 'Aula <1>' },
        lines: [{ text: 'now called Hall' }],
      },
      {
        ...{ identity: 'talks/depths/1', page: 'talks/deep/', title: 'The deep' },
        lines: [
          {
            text: 'moved from 10:30 to 11:00 (Berlin, UTC+2)',
            from: { start: facts.start, end: facts.end },
            to: moved,
          },
          { text: 'title changed from “The sea”' },
        ],
      },
    ]);
  });

  test('has the last title of a removed talk, and no page', () => {
    const gone = changedAway('talks/gone/1', { title: 'Gone' });
    expect(summarizeChanges(publication({ changes: [gone] }), complete)).toEqual([
      {
        ...{ identity: 'talks/gone/1', page: undefined, title: 'Gone' },
        lines: [{ text: 'removed' }],
      },
    ]);
  });

  test('has the page of a room under its current id', () => {
    const renamed = inputOf(
      makeContent({ event: { rooms: [{ id: 'new', name: 'Room', aliases: ['old', 'older'] }] } }),
    ).schedule;
    expect(roomPage('old', renamed)).toBe('rooms/new/');
    expect(roomPage('new', renamed)).toBeUndefined();
    expect(roomPage('older', renamed)).toBeUndefined();
  });
});
