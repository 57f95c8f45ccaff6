import { describe, expect, test } from 'vitest';
import { check, checkTalk, tinyEvent, inHall } from './tiny-event.ts';

/** The findings for a talk's start, without their position. */
const ofStart = async (start: string, event = tinyEvent): Promise<string> =>
  (await check({ event, 'talks/a': `title: A\nstart: ${start}\nminutes: 30\n` })).replace(
    /^content\S* /gm,
    '',
  );

const eventOn = (start: string, end: string, zone = 'Europe/Berlin'): string =>
  tinyEvent
    .replace('start: 2027-04-09', `start: ${start}`)
    .replace('end: 2027-04-09', `end: ${end}`)
    .replace('Europe/Berlin', zone);

test('an end without its date is on the day of its start', async () => {
  const event = eventOn('2027-04-09', '2027-04-11');
  const talk = 'title: A\nstart: 2027-04-10T09:00\nend: 10:00\n';
  const slots =
    'title: B\nslots:\n  - { key: one, start: 2027-04-11T09:00, end: 10am }\n  - { key: two, start: 2027-04-11T11:00, minutes: 5 }\n';
  expect(await check({ event, 'talks/a': talk })).toContain('such as 2027-04-10T10:00.');
  expect(await check({ event, 'talks/b': slots })).toContain('such as 2027-04-11T10:00.');
});

describe('a time in another form', () => {
  test.each([
    ['2027-04-09 10:00', ''],
    ['2027-04-09T10:00:00', ''],
    ['9 April 2027 10:00', 'Write 2027-04-09T10:00.'],
    ['April 9, 2027, 7:15 PM', 'Write 2027-04-09T19:15.'],
    ['Fri, 9 Apr 2027 10:00', 'Write 2027-04-09T10:00.'],
    ['9.4.2027 10.00', 'Write 2027-04-09T10:00.'],
    ['2027/04/09 10:00', 'Write 2027-04-09T10:00.'],
    ['2027-4-9T9:05', 'Write 2027-04-09T09:05.'],
    ['20270409T1000', 'Write 2027-04-09T10:00.'],
    // Both orders are valid dates, and one of them is within the event.
    ['09/04/2027 10:00', 'Write 2027-04-09T10:00.'],
    ['04/09/2027 7:15 pm', 'Write 2027-04-09T19:15.'],
    ['04/09/2027 12:15 am', 'Write 2027-04-09T00:15.'],
    // Neither is.
    [
      '05/06/2027 10:00',
      'Write 2027-06-05T10:00 for 5 June 2027, or 2027-05-06T10:00 for 6 May 2027.',
    ],
    ['13/04/2027 10:00', 'Write 2027-04-13T10:00.'],
    ['2027-04-09', 'Write the date and time together, such as 2027-04-09T07:15.'],
    ['2027-99-01', 'Write the date and time together, such as 2027-04-09T07:15.'],
    ['10:00', 'Put the date before it, such as 2027-04-09T10:00.'],
    ['7:15 pm', 'Put the date before it, such as 2027-04-09T19:15.'],
    ['2027-04-09T08:00Z', 'Write 2027-04-09T10:00, the same time in Berlin.'],
    ['2027-04-09T23:30:00.000Z', 'Write 2027-04-10T01:30, the same time in Berlin.'],
    ['10am', 'Put the date before it, such as 2027-04-09T10:00.'],
    ['2027-04-09T10:00:30', 'Write 2027-04-09T10:00.'],
    ['2027-04-09 10:00–11:00', 'Write the start in "start" and the end in "end".'],
    ['2027-04-09, 10:00 - 11:00', 'Write the start in "start" and the end in "end".'],
    ['after lunch', 'Write year-month-day, "T", hours:minutes, such as 2021-04-09T07:15.'],
    [
      '"<script>alert(1)</script>"',
      'Write year-month-day, "T", hours:minutes, such as 2021-04-09T07:15.',
    ],
  ])('%s is accepted, or answered with the right form: %j', async (start, hint) => {
    const said = await ofStart(start);
    expect(said.split('\n').at(-1)?.trim()).toBe(hint);
    if (hint !== '')
      expect(said).toMatch(/^error time-form\n {2}"start" is ".*", but a time looks/);
  });
});

describe('a date or time that does not exist', () => {
  test.each([
    ['2027-02-30T10:00', 'There is no 30 February 2027.'],
    ['2027-02-29T10:00', 'There is no 29 February 2027.'],
    ['2027-04-31T10:00', 'There is no 31 April 2027.'],
    ['2027-04-00T10:00', 'There is no 0 April 2027.'],
    ['2027-13-04T10:00', '"2027-13-04T10:00" isn’t a valid date: there is no month 13.'],
    [
      '2027-04-09T25:45',
      '"2027-04-09T25:45" isn’t a valid time: hours go from 00 to 23 and minutes from 00 to 59.',
    ],
    [
      '2027-04-09T24:00',
      '"2027-04-09T24:00" isn’t a valid time: hours go from 00 to 23 and minutes from 00 to 59.',
    ],
    [
      '2027-04-09T10:75',
      '"2027-04-09T10:75" isn’t a valid time: hours go from 00 to 23 and minutes from 00 to 59.',
    ],
  ])('%s is explained', async (start, message) => {
    expect((await ofStart(start)).split('\n')[1]?.trim()).toBe(message);
  });

  test('a time after midnight moves to the next day', async () => {
    expect(await ofStart('2027-04-09T25:45')).toContain(
      'Write 2027-04-10T01:45 if that’s what you meant.',
    );
  });
});

describe('clock changes', () => {
  test('a skipped time in Berlin is reported with the next one', async () => {
    expect(await ofStart('2027-03-28T02:30', eventOn('2027-03-27', '2027-03-28')))
      .toMatchInlineSnapshot(`
      "error skipped-time
        On 28 March 2027 the clocks in Berlin go from 02:00 to 03:00, so 02:30 does not exist.
        Write 2027-03-28T03:00 if it starts right after the clocks change, or the intended time."
    `);
  });

  test('a skipped half hour on Lord Howe Island is reported', async () => {
    expect(
      await ofStart('2027-10-03T02:15', eventOn('2027-10-02', '2027-10-03', 'Australia/Lord_Howe')),
    ).toMatchInlineSnapshot(`
      "error skipped-time
        On 3 October 2027 the clocks in Lord Howe go from 02:00 to 02:30, so 02:15 does not exist.
        Write 2027-10-03T02:30 if it starts right after the clocks change, or the intended time."
    `);
  });

  test('a skipped day in Apia is reported', async () => {
    expect(await ofStart('2011-12-30T12:00', eventOn('2011-12-29', '2011-12-31', 'Pacific/Apia')))
      .toMatchInlineSnapshot(`
      "error skipped-time
        The clocks in Apia go from 00:00 on 30 December 2011 to 00:00 on 31 December 2011, so 12:00 does not exist.
        Write 2011-12-31T00:00 if it starts right after the clocks change, or the intended time."
    `);
  });

  test('a time that a change at midnight skips is reported', async () => {
    expect(await ofStart('2027-04-30T00:30', eventOn('2027-04-29', '2027-04-30', 'Africa/Cairo')))
      .toMatchInlineSnapshot(`
      "error skipped-time
        On 30 April 2027 the clocks in Cairo go from 00:00 to 01:00, so 00:30 does not exist.
        Write 2027-04-30T01:00 if it starts right after the clocks change, or the intended time."
    `);
  });

  test('a repeated time is reported with its two offsets', async () => {
    const event = eventOn('2026-10-24', '2026-10-25');
    expect(await ofStart('2026-10-25T02:30', event)).toMatchInlineSnapshot(`
      "error repeated-time
        On 25 October 2026 the clocks in Berlin are set back, so 02:30 happens twice.
        Write 2026-10-25T02:30+02:00 for the first 02:30, or 2026-10-25T02:30+01:00 for the second."
    `);
    expect(await ofStart('2026-10-25T02:30+02:00', event)).toBe('');
    expect(await ofStart('2026-10-25T02:30+01:00', event)).toBe('');
    expect(await ofStart('2026-10-25T02:30+05:30', event)).toMatchInlineSnapshot(`
      "error wrong-offset
        "2026-10-25T02:30+05:30" has an offset that clocks in Berlin don’t have on 25 October 2026.
        Write 2026-10-25T02:30+02:00 for the first 02:30, or 2026-10-25T02:30+01:00 for the second."
    `);
  });

  test('an unnecessary offset is reported with the local time', async () => {
    expect(await ofStart('2027-04-09T10:00+02:00')).toMatchInlineSnapshot(`
      "error offset-not-needed
        "2027-04-09T10:00+02:00" has an offset, but times are always local to Berlin.
        Write 2027-04-09T10:00."
    `);
    expect(await ofStart('2027-04-09T10:00-07:00')).toMatchInlineSnapshot(`
      "error offset-not-needed
        "2027-04-09T10:00-07:00" has an offset, but times are always local to Berlin.
        Write 2027-04-09T10:00 if that is the local time in Berlin, or 2027-04-09T19:00 if -07:00 is correct."
    `);
  });

  test('an offset that may be an end is reported with both', async () => {
    expect(await ofStart('2027-04-09 10:00-11:00')).toMatchInlineSnapshot(`
      "error offset-not-needed
        "2027-04-09 10:00-11:00" has an offset, but times are always local to Berlin.
        Write 2027-04-09T10:00 if that is the local time in Berlin (and 11:00 in "end" if it ends then), or 2027-04-09T23:00 if -11:00 is correct."
    `);
  });
});

describe('wrong settings of the event', () => {
  const ofZone = async (zone: string): Promise<string | undefined> =>
    (await check({ event: eventOn('2027-04-09', '2027-04-09', zone) })).split('\n')[2]?.trim();

  test.each([
    ['Europe/Berlin', undefined],
    ['Asia/Calcutta', undefined],
    ['europe/berlin', 'Write "Europe/Berlin".'],
    ['America/Los Angeles', 'Write "America/Los_Angeles".'],
    ['America/Los_Angelos', 'Did you mean "America/Los_Angeles"?'],
    ['Berlin', 'Did you mean "Europe/Berlin"?'],
    ['Mumbai', 'Did you mean "Asia/Kolkata"?'],
    ['San Francisco', 'Did you mean "America/Los_Angeles"?'],
    [
      'PST',
      'Abbreviations are ambiguous. Use a time zone name such as America/Los_Angeles, Asia/Manila, or America/Vancouver.',
    ],
    [
      'IST',
      'Abbreviations are ambiguous. Use a time zone name such as Asia/Kolkata, Asia/Jerusalem, or Europe/Dublin.',
    ],
    [
      'UTC+2',
      'An offset doesn’t say when clocks change. Use a time zone name such as "Europe/Berlin".',
    ],
    [
      '+05:30',
      'An offset doesn’t say when clocks change. Use a time zone name such as "Europe/Berlin".',
    ],
    ['PARIS', 'Did you mean "Europe/Paris"?'],
    ['MEZ', 'Write the time zone of the event as region and city, such as "America/Los_Angeles".'],
    [
      'Mars/Olympus',
      'Write the time zone of the event as region and city, such as "America/Los_Angeles".',
    ],
  ])('the zone %s is reported', async (zone, hint) => {
    expect(await ofZone(zone)).toBe(hint);
  });

  test('a zone without a location is a warning', async () => {
    for (const zone of ['EST', 'CET', 'Etc/GMT+5', 'PST8PDT']) {
      expect(await check({ event: eventOn('2027-04-09', '2027-04-09', zone) })).toContain(
        'warning vague-zone',
      );
    }
  });

  test('the hint for a date without a thirteenth month never suggests a time that does not exist', async () => {
    expect(await ofStart('2027-13-04T10:00')).toContain('Write 2027-04-13T10:00 if that’s what');
    expect(await ofStart('2027-13-04T25:45')).toContain(
      'Write the intended date as year-month-day.',
    );
  });

  test('dates, the end of the day, and chat hours are reported', async () => {
    expect(await check({ event: eventOn('04/09/2027', '2027-04-31') })).toMatchInlineSnapshot(`
      "content/event.mdx:5:8 error date-form
        "start" is "04/09/2027", but a date looks like 2021-04-09.
        Write 2027-04-09.
      content/event.mdx:6:6 error no-such-date
        There is no 31 April 2027.
        Write the intended date as year-month-day."
    `);
    expect(await check({ event: `${eventOn('2027-04-09', '2027-04-08')}dayEnds: 13:00\n` }))
      .toMatchInlineSnapshot(`
        "content/event.mdx:6:6 error event-ends-before-start
          The event ends on 8 April 2027, before it starts on 9 April 2027.
          Write the last day as "end": 2027-04-09 if the event has one day.
        content/event.mdx:14:10 error day-ends-form
          "dayEnds" is "13:00", but it must be a time from 00:00 to 12:00: when one event day ends and the next begins.
          Write "dayEnds: 06:00". A talk after midnight but before this time belongs to the evening before."
      `);
    expect(
      await check({
        event: `${tinyEvent}announced: 1 March 2027\nchat:\n  url: https://c.example.org\n  opens: 10am\n  closes: 2027-04-09T26:00\nnotice: {text: Hi, until: tomorrow}\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:14:12 error date-form
        "announced" is "1 March 2027", but a date looks like 2021-04-09.
        Write 2027-03-01.
      content/event.mdx:17:10 error time-form
        "opens" in "chat" is "10am", but a time looks like 2021-04-09T07:15.
        Put the date before it, such as 2027-04-09T10:00.
      content/event.mdx:18:11 error no-such-time
        "2027-04-09T26:00" isn’t a valid time: hours go from 00 to 23 and minutes from 00 to 59.
        Write 2027-04-10T02:00 if that’s what you meant.
      content/event.mdx:19:27 error time-form
        "until" in "notice" is "tomorrow", but a time looks like 2021-04-09T07:15.
        Write year-month-day, "T", hours:minutes, such as 2021-04-09T07:15."
    `);
  });
});

describe('times of entries', () => {
  test('a local time that occurs twice or not at all is reported', async () => {
    expect(
      await check({
        ...inHall,
        'talks/a': 'title: A\nstart: 2027-04-09T10:00\nend: 2027-04-09T11:00\nminutes: 60\n',
        'talks/b': 'title: B\nstart: 2027-04-09T10:00\n',
        'talks/c': 'title: C\nend: 2027-04-09T11:00\n',
        'talks/d':
          'title: D\nstart: 2027-04-09T10:00\nminutes: 30\nslots:\n  - start: 2027-04-09T12:00\n    minutes: 30\n',
        'talks/e':
          'title: E\nend: 2027-04-09T11:00\nslots:\n  - start: 2027-04-09T12:00\n    minutes: 30\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:5:10 error end-and-minutes
        This talk has both "end" and "minutes".
        Keep only one.
      content/talks/b.mdx:3:8 error no-length
        This talk has a "start" but no length.
        Add "minutes: 30" or an "end".
      content/talks/c.mdx:3:6 error end-without-start
        This talk has an "end" but no "start".
        Add a start, such as "start: 2021-04-09T07:15".
      content/talks/d.mdx:3:8 error start-and-slots
        This talk has both "start" and "slots".
        Keep "start" for one time, or "slots" for several.
      content/talks/e.mdx:3:6 error end-without-start
        This talk has both "slots" and an "end" outside of them.
        Write "end" or "minutes" in each slot, and remove this "end"."
    `);
  });

  test('an end that is not after its start is reported', async () => {
    expect(
      await check({
        'talks/a': 'title: A\nstart: 2027-04-09T10:00\nend: 2027-04-09T10:00\n',
        'talks/b': 'title: B\nstart: 2027-04-09T22:00\nend: 2027-04-09T01:00\n',
        'talks/c': 'title: C\nstart: 2027-04-09T10:00\nend: 2027-03-09T11:00\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:4:6 error end-not-after-start
        This talk ends when it starts, at 10:00 on 9 April 2027.
        Write the later time as "end", or the length as "minutes".
      content/talks/b.mdx:4:6 error end-not-after-start
        This talk ends at 01:00 on 9 April 2027, before it starts at 22:00.
        If it ends after midnight, write 2027-04-10T01:00.
      content/talks/c.mdx:4:6 error end-not-after-start
        This talk ends at 11:00 on 9 March 2027, before it starts at 10:00 on 9 April 2027.
        Write the later time as "end", or the length as "minutes"."
    `);
  });

  test('missing and repeated keys of slots are reported', async () => {
    expect(
      await checkTalk(
        'title: A\nslots:\n  - start: 2027-04-09T10:00\n    minutes: 30\n  - key: b\n    start: 2027-04-09T11:00\n    minutes: 30\n  - key: b\n    start: 2027-04-09T12:00\n    minutes: 30\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:4:5 error missing-slot-key
        Slot 1 of 3 needs a "key" so calendars can tell the slots apart.
        Choose a key that will never change, such as "key: round-1".
      content/talks/talk.mdx:9:10 error duplicate-slot-key
        The slot key "b" is already used above, so calendars can’t tell the slots apart.
        Choose another key, such as "b-2"."
    `);
  });

  test('a slot outside of the event is reported, even at night', async () => {
    const event = eventOn('2027-04-09', '2027-04-10');
    expect(await ofStart('2027-04-12T10:00', event)).toMatchInlineSnapshot(`
      "error outside-event
        This talk starts at 10:00 on 12 April 2027, but the event runs from 9 April 2027 to 10 April 2027.
        Write a day of the event, such as 2027-04-10T10:00, or change the "start" or "end" of the event."
    `);
    expect(await ofStart('2027-04-09T03:00', event)).toMatchInlineSnapshot(`
      "error outside-event
        This talk starts at 03:00 on 9 April 2027, which is the night of 8 April 2027, but the event runs from 9 April 2027 to 10 April 2027.
        Write a day of the event, such as 2027-04-10T03:00, or change the "start" or "end" of the event. If it opens the day, write "dayEnds: '03:00'" in event.mdx."
    `);
    expect(await ofStart('2027-04-11T03:00', event)).toBe('');
  });

  test('a slot alone in the small hours, long after everything else on its event day, is reported', async () => {
    const yoga = 'title: Sunrise yoga\nstart: 2027-04-10T05:30\nminutes: 30\n';
    const opening = 'title: Opening\nstart: 2027-04-09T09:00\nminutes: 30\n';
    const party = 'title: Party\nstart: 2027-04-09T22:00\nminutes: 300\n';
    const event =
      'id: e\nname: E\ntimezone: Europe/Berlin\nstart: 2027-04-09\nend: 2027-04-10\nonline: true\n';
    const twice =
      'title: Yoga\nslots:\n  - { key: one, start: 2027-04-09T10:00, minutes: 30 }\n  - { key: two, start: 2027-04-10T05:30, minutes: 30 }\n';
    expect(await check({ event, 'talks/yoga': twice })).toContain(
      'content/talks/yoga.mdx:5:24 warning lone-before-day-ends',
    );
    expect(await check({ event, 'talks/yoga': yoga, 'talks/opening': opening }))
      .toMatchInlineSnapshot(`
      "content/talks/yoga.mdx:3:8 warning lone-before-day-ends
        This talk starts at 05:30, before "dayEnds" (06:00), so it comes last on the day before, hours after everything else.
        Write "dayEnds: '05:00'" in event.mdx if it opens its day, or "dayEnds: '06:00'" if it belongs to the night before."
    `);
    expect(
      await check({ event, 'talks/yoga': yoga, 'talks/opening': opening, 'talks/party': party }),
    ).toBe('');
    const decided = `${event}dayEnds: '06:00'\n`;
    expect(await check({ event: decided, 'talks/yoga': yoga, 'talks/opening': opening })).toBe('');
  });

  test('a talk outside of its session or beyond its end is reported', async () => {
    expect(
      await check({
        ...inHall,
        'sessions/am': 'title: Morning\nstart: 2027-04-09T10:00\nend: 2027-04-09T11:00\n',
        'sessions/twice':
          'title: Twice\nslots:\n  - key: a\n    start: 2027-04-09T12:00\n    minutes: 60\n  - key: b\n    start: 2027-04-09T18:00\n    minutes: 60\n',
        'talks/a': 'title: A\nsession: am\nstart: 2027-04-09T12:00\nminutes: 30\n',
        'talks/b': 'title: B\nsession: am\norder: 1\nminutes: 50\n',
        'talks/c': 'title: C\nsession: am\norder: 2\nminutes: 50\n',
        'talks/d': 'title: D\nsession: am\norder: 3\nminutes: 50\n',
        'talks/e': 'title: E\nsession: twice\nstart: 2027-04-09T14:00\nminutes: 30\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:4:8 error outside-session
        This talk is from 12:00 to 12:30 on 9 April 2027, but its session "Morning" runs from 10:00 to 11:00 on 9 April 2027.
        Move it inside the session, or change the time of the session in content/sessions/am.mdx.
      content/talks/c.mdx:5:10 error session-overflow
        After the talks before it, this talk would end at 11:40 on 9 April 2027, but its session "Morning" ends at 11:00 on 9 April 2027.
        Shorten the talks of the session by 1 hour 30 minutes in total, or end the session later in content/sessions/am.mdx.
      content/talks/e.mdx:4:8 error outside-session
        This talk is from 14:00 to 14:30 on 9 April 2027, but its session "Twice" runs from 12:00 to 13:00 on 9 April 2027 and from 18:00 to 19:00 on 9 April 2027.
        Move it inside the session, or change the time of the session in content/sessions/twice.mdx."
    `);
  });

  test('sessions in a circle are reported once', async () => {
    expect(
      await check({
        'sessions/a': 'title: A\nwithin: b\n',
        'sessions/b': 'title: B\nwithin: c\n',
        'sessions/c': 'title: C\nwithin: a\n',
        'sessions/self': 'title: S\nwithin: self\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/sessions/a.mdx:3:9 error within-cycle
        This session lies within "b", which lies within "c", which lies within "a", in a circle.
        Remove "within" from the outermost session.
      content/sessions/self.mdx:3:9 error within-cycle
        This session is nested inside itself.
        Remove "within" from the outermost session."
    `);
  });
});
