import { describe, expect, test } from 'vitest';
import {
  appleSubscription,
  googleEntry,
  googleSubscription,
  outlookEntry,
  outlookSubscription,
} from '#src/components/calendar/calendar-links.ts';
import type { EntryFacts } from '#src/components/calendar/calendar-links.ts';

const facts: EntryFacts = {
  title: 'Q&A: 100 % "safe"? #1 + more 🌊',
  start: Date.parse('2021-04-09T14:15:00Z'),
  end: Date.parse('2021-04-09T15:15:00Z'),
  zone: 'America/Los_Angeles',
  place: 'Room 1; Building A',
  details: 'Ada Lovelace\nhttps://example.org/talks/a/',
};
const calendar = 'https://example.org/odi/rooms/aula.ics';

describe('a calendar’s own page for a talk', () => {
  test('receives title, instants in UTC, zone, room, and details from Google’s link', () => {
    const { hostname, searchParams } = new URL(googleEntry(facts));
    expect(hostname).toBe('calendar.google.com');
    expect(Object.fromEntries(searchParams)).toEqual({
      action: 'TEMPLATE',
      text: facts.title,
      dates: '20210409T141500Z/20210409T151500Z',
      ctz: 'America/Los_Angeles',
      location: facts.place,
      details: facts.details,
    });
  });

  test('receives the same from Outlook’s', () => {
    const fields = Object.fromEntries(new URL(outlookEntry(facts)).searchParams);
    expect(fields).toMatchObject({
      rru: 'addevent',
      subject: facts.title,
      startdt: '2021-04-09T14:15:00Z',
      enddt: '2021-04-09T15:15:00Z',
      location: facts.place,
      body: facts.details,
    });
  });

  test('is reached even if a title contains half of a surrogate pair', () => {
    expect(() => googleEntry({ ...facts, title: '\uD83D' })).not.toThrow();
  });
});

describe('a subscription', () => {
  test('uses `webcal:` for Apple, with or without a port', () => {
    expect(appleSubscription(calendar)).toBe('webcal://example.org/odi/rooms/aula.ics');
    expect(appleSubscription('http://localhost:4321/a.ics')).toBe('webcal://localhost:4321/a.ics');
  });

  test('uses `webcal:` for Google, and a name for Outlook', () => {
    expect(new URL(googleSubscription(calendar)).searchParams.get('cid')).toBe(
      'webcal://example.org/odi/rooms/aula.ics',
    );
    const { searchParams } = new URL(outlookSubscription(calendar, 'Aula & more'));
    expect(Object.fromEntries(searchParams)).toEqual({ url: calendar, name: 'Aula & more' });
  });
});
