import { describe, expect, test } from 'vitest';
import { linkKinds } from '#src/core/model/link.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';
import type { ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { readHardEvent } from './hard-event.ts';

const event = await readHardEvent();
const { schedule } = event;
const talks = [...schedule.talks.values()];
const ids = (some: readonly ScheduledTalk[]): string[] => some.map(({ entry }) => entry.id);
const roomOf = (name: string): string | undefined => event.slot(name).room?.id;

describe('the hard event', () => {
  test('has no findings except the one intended room clash', () => {
    expect(event.findings.map(({ code, severity, file }) => ({ code, severity, file }))).toEqual([
      {
        code: 'room-clash',
        severity: 'note',
        file: 'tests/fixtures/events/confluence-2026/talks/demos/drone-demo.mdx',
      },
    ]);
  });

  test('has four days, seven rooms in two buildings, tracks, and kinds of its own', () => {
    const { rooms, tracks, kinds, walkMinutes } = schedule.event.data;
    expect(schedule.days.map(({ date }) => date)).toEqual([
      '2026-10-23',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(rooms).toHaveLength(7);
    expect(new Set(rooms.map(({ building }) => building)).size).toBe(2);
    expect(rooms.filter(({ shared }) => shared).map(({ id }) => id)).toEqual(['foyer']);
    expect(walkMinutes).toBe(8);
    expect(tracks).toHaveLength(5);
    expect(kinds.map(({ id, like }) => `${id} like ${like}`)).toEqual([
      'coffee like break',
      'lightning like spotlight',
      'round-table like panel',
      'excursion like social',
      'hackathon like workshop',
    ]);
  });

  test('has about 130 talks of every kind, and sessions of every kind', () => {
    expect(talks.length).toBeGreaterThanOrEqual(130);
    const ofTalks = new Set(talks.map(({ kind }) => kind.like));
    expect(builtInKinds.filter((kind) => !ofTalks.has(kind))).toEqual([]);
    const ofSessions = new Set([...schedule.sessions.values()].map(({ kind }) => kind.like));
    expect(builtInSessionKinds.filter((kind) => !ofSessions.has(kind))).toEqual([]);
  });

  test('has a workshop with forty posters in two sessions within it', () => {
    const workshop = event.session('ml4rivers');
    const posters = workshop.sessions.filter(({ kind }) => kind.like === 'posters');
    expect(posters.map(({ talks: held }) => held.length)).toEqual([20, 20]);
    const slots = posters.flatMap(({ talks: held }) => held.flatMap(({ slots: times }) => times));
    expect(new Set(slots.map(({ timing }) => timing))).toEqual(new Set(['shared']));
    const boards = posters[0]?.talks.map(({ entry }) => entry.data.board);
    expect(boards).toContain('3.1');
    expect(boards).toContain('3.10');
    expect(boards).toContain('3.20');
    expect(schedule.days[0]?.slots.some(({ timing }) => timing === 'shared')).toBe(false);
  });

  test('has coffee during posters in a shared room, and a desk that is open all day', () => {
    const coffee = event.slot('talks/coffee-friday-afternoon/1');
    const posters = event.slot('sessions/ml4rivers-posters-b/1');
    expect([coffee.room?.id, posters.room?.id]).toEqual(['foyer', 'foyer']);
    expect(+coffee.start).toBe(+posters.start);
    expect(event.slot('talks/registration/friday').end.diff(event.slot('talks/registration/friday').start).as('hours')).toBe(10);
    expect(event.talk('registration').slots).toHaveLength(4);
    expect(event.talk('registration').hasPage).toBe(false);
  });

  test('has a tutorial in two parts, a talk that is repeated, and a session that is', () => {
    const numbered = ({ occurrence: one }: Slot): string => `${one?.relation} ${one?.number}/${one?.of}`;
    expect(event.talk('shallow-water').slots.map(numbered)).toEqual(['parts 1/2', 'parts 2/2']);
    expect(event.talk('sensor-clinic').slots.map(numbered)).toEqual([
      'repeats 1/3',
      'repeats 2/3',
      'repeats 3/3',
    ]);
    expect(event.talk('sensor-clinic').slots.map(({ status }) => status)).toEqual([
      'confirmed',
      'tentative',
      'cancelled',
    ]);
    expect(roomOf('talks/sensor-clinic/round-3')).toBe('werkstatt');
    expect(event.session('wetlands-twice').slots.map(({ key }) => key)).toEqual([
      'asia-pacific',
      'americas',
    ]);
    expect(ids(event.session('wetlands-twice').talks)).toHaveLength(4);
  });

  test('has a panel with a moderator, and speakers who are remote', () => {
    const { speakers } = event.talk('panel-forecast-or-promise');
    expect(speakers.map(({ role }) => role)).toEqual([
      'moderator',
      ...['panelist', 'panelist', 'panelist', 'panelist'],
    ]);
    expect(speakers.filter(({ remote }) => remote).map(({ name }) => name)).toEqual([
      'Nguyễn Thị Lan',
    ]);
    expect(speakers[2]?.affiliation).toBe('Ganga Basin Observatory and National Flood Commission');
  });

  test('has canceled, tentative, and unscheduled talks, and no drafts', () => {
    expect(ids(talks.filter(({ status }) => status === 'cancelled'))).toEqual([
      'ferry-talk',
      'radar-through-clouds',
    ]);
    expect(event.talk('radar-through-clouds').entry.data.replacedBy).toBe('drones-below-the-canopy');
    expect(ids(talks.filter(({ status }) => status === 'tentative'))).toEqual([
      'hydropeaking-and-fry',
      'planning-meeting',
    ]);
    expect(ids(talks.filter(({ slots }) => slots.length === 0))).toEqual([
      'canal-opera',
      'tidal-energy',
    ]);
    expect(schedule.talks.has('embargoed-results')).toBe(false);
    expect(schedule.pages.map(({ id }) => id).sort()).toEqual(['about', 'code-of-conduct', 'venue']);
  });

  test('has talks in Arabic, Hebrew, Chinese, Hindi, and Russian, and names in these scripts', () => {
    const languages = talks.map(({ entry }) => entry.data.language).filter((tag) => tag !== undefined);
    expect([...new Set(languages)].sort()).toEqual(['ar', 'en', 'he', 'hi', 'ru', 'zh-Hans']);
    const names = [...schedule.speakers.values()].map(({ entry }) => entry.data.name).join(' ');
    for (const script of ['Arabic', 'Hebrew', 'Han', 'Devanagari', 'Greek', 'Cyrillic', 'Hangul']) {
      expect(names, script).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    expect(event.speaker('layla-al-mansouri').entry.data.sortName).toBe('Mansouri, Layla al-');
    expect(event.speaker('sergei-lapin').entry.data.affiliation).toBeUndefined();
  });

  test('has long titles, and titles with code, emphasis, math, and symbols', () => {
    const titles = talks.map(({ entry }) => entry.title);
    expect(titles.filter(({ plain }) => plain.length >= 250)).toHaveLength(2);
    const html = titles.map((title) => title.html).join('\n');
    for (const sign of ['<code>', '<em>', '<math', '&amp;', '&lt;', '“', '🐍']) expect(html).toContain(sign);
  });

  test('has every kind of link with every kind of hours', () => {
    const entries = [...talks, ...schedule.sessions.values()].map(({ entry }) => entry.data.links ?? []);
    const pairs = new Set(entries.flat().map(({ kind, visible }) => `${kind} ${visible ?? ''}`));
    const wanted = linkKinds.flatMap((kind) =>
      ['before', 'during', 'after', 'always'].map((visible) => `${kind} ${visible}`),
    );
    expect(wanted.filter((pair) => !pairs.has(pair))).toEqual([]);
  });

  test('has former addresses, awards, a DOI, a talk that must not be recorded, and photos', () => {
    expect(event.talk('what-the-monsoon-teaches').entry.data.aliases).toHaveLength(2);
    expect(event.speaker('siobhan-o-dalaigh').entry.data.aliases).toHaveLength(2);
    expect(event.talk('wave-at-the-confluence').entry.data.awards).toHaveLength(2);
    expect(event.talk('entropy-of-a-flood').entry.data.doi).toBe('10.5555/confluence.2026.0103');
    expect(event.talk('speaking-for-a-river').entry.data.doNotRecord).toBe(true);
    expect(event.speaker('layla-al-mansouri').entry.data.photo).toBe('./portrait-of-layla.png');
  });
});
