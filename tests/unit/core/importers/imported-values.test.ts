import { expect, test } from 'vitest';
import { importedValues } from '#src/core/importers/entries/imported-values.ts';
import { Notes } from '#src/core/importers/entries/context.ts';

function read(values: Readonly<Record<string, unknown>>) {
  const context = { notes: new Notes(), leftOut: { emails: 0, passcodes: 0, links: 0 } };
  return { kept: importedValues(values, 'Lamps', context), ...context };
}

test('keeps texts, numbers, lists, and maps under names that a file can contain', () => {
  const { kept, notes } = read({
    'Seats: how many?': 40,
    do_not_stream: true,
    logo: '',
    needs: ['a table', { lamp: 'two' }],
    null: 'x',
    __proto_: 'y',
  });
  expect(kept).toEqual({
    'Seats how many': 40,
    do_not_stream: true,
    needs: ['a table', { lamp: 'two' }],
    'null-value': 'x',
    proto: 'y',
  });
  expect(notes.remarks).toContainEqual({ kind: 'no-place', message: '“needs”', about: 'Lamps' });
  expect(notes.remarks).toContainEqual({
    kind: 'no-place',
    message: '“Seats: how many?”, as “Seats how many”',
    about: 'Lamps',
  });
});

test('leaves out what is private, and counts it', () => {
  const { kept, notes, leftOut } = read({
    email: 'ida@lamps.example',
    answers: [{ question: 1, answer: 'vegan' }],
    internal_notes: 'late',
    room_link: 'https://zoom.example/j/1?pwd=abc',
    equipment: 'Ask ida@lamps.example',
  });
  expect(kept).toEqual({ equipment: 'Ask (mail address left out)' });
  expect(leftOut).toEqual({ emails: 1, passcodes: 1, links: 0 });
  expect(
    notes.remarks.filter(({ kind }) => kind === 'private').map(({ message }) => message),
  ).toEqual(['“email” was left out', '“answers” was left out', '“internal_notes” was left out']);
});

test('writes deeply nested values as text, and shortens long ones', () => {
  const { kept } = read({ deep: { a: { b: { c: 1 } } }, long: 'x'.repeat(5000) }) as {
    kept: Record<string, unknown>;
  };
  expect(kept['deep']).toEqual({ a: { b: '{"c":1}' } });
  expect(kept['long']).toHaveLength(1900);
});
