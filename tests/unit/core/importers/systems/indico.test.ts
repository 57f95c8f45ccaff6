import { expect, test } from 'vitest';
import { indico } from '#src/core/importers/systems/indico.ts';

const at = (time: string) => ({ date: '2031-05-03', time, tz: 'Europe/Zurich' });

const contribution = (id: string, session: string | null) => ({
  id,
  title: `Talk ${id}`,
  session,
  startDate: at('10:00:00'),
  endDate: at('10:20:00'),
  duration: 20,
  speakers: [],
});

const read = (event: object) =>
  indico.read(
    [
      {
        name: 'event.json',
        text: JSON.stringify({
          results: [{ title: 'Lantern Days', startDate: at('09:00:00'), ...event }],
        }),
      },
    ],
    {},
  );

test('keeps the sessions that contributions name, as their export has no others', () => {
  const { sessions, talks, remarks } = read({
    contributions: [
      contribution('1', 'Plenary'),
      contribution('2', 'Wax'),
      contribution('3', 'Plenary'),
      contribution('4', null),
      contribution('5', ''),
    ],
  });
  expect(sessions.map(({ title, kind, slots }) => ({ title, kind, slots }))).toEqual([
    { title: 'Plenary', kind: 'session', slots: [] },
    { title: 'Wax', kind: 'session', slots: [] },
  ]);
  expect(remarks).toEqual(
    ['Plenary', 'Wax'].map((about) => ({
      kind: 'refused',
      message:
        'This export has no times and chairs of sessions; the one with detail=sessions has them',
      about,
    })),
  );
  expect(talks.map((talk) => talk.sessions)).toEqual([['Plenary'], ['Wax'], ['Plenary'], [], []]);
});

test('keeps the time of a session that is exported itself', () => {
  const { sessions } = read({
    sessions: [{ id: '1', title: 'Plenary', startDate: at('09:00:00'), endDate: at('11:00:00') }],
    contributions: [contribution('1', 'Plenary')],
  });
  expect(sessions).toHaveLength(1);
  expect(sessions[0]?.slots).toMatchObject([{ start: '2031-05-03T09:00' }]);
});

test('keeps the chairs of sessions, of their blocks, and of the event', () => {
  const person = (firstName: string, familyName: string) => ({
    firstName,
    familyName,
    fullName: `${familyName}, ${firstName}`,
  });
  const block = (id: number, title: string, conveners: object[]) => ({
    id,
    title,
    startDate: at('09:00:00'),
    endDate: at('11:00:00'),
    conveners,
    session: {
      title: 'Plenary',
      description: '<p>For all</p>',
      isPoster: true,
      sessionConveners: [person('Ida', 'Brook')],
    },
  });
  const { sessions, settings, speakers } = read({
    chairs: [{ fullName: 'Vane, Ottoline' }],
    sessions: [
      block(1, 'Plenary', [person('Ida', 'Brook'), person('Mo', 'Reed')]),
      block(2, 'Plenary', [person('Ana', 'Hill')]),
    ],
  });
  expect(sessions).toMatchObject([
    {
      title: 'Plenary',
      kind: 'posters',
      texts: [{ text: '<p>For all</p>' }],
      chairs: ['Ida Brook', 'Mo Reed', 'Ana Hill'].map((source) => ({ source })),
      slots: [{ source: '1' }, { source: '2' }],
    },
  ]);
  expect(settings.organizers).toEqual([{ source: 'Ottoline Vane', role: 'chair' }]);
  expect(speakers.map(({ name }) => name)).toEqual([
    'Ida Brook',
    'Mo Reed',
    'Ana Hill',
    'Ottoline Vane',
  ]);
});
