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
  const { sessions, talks } = read({
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
