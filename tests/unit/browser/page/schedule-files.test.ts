import { expect, test } from 'vitest';
import { ScheduleFiles } from '#src/browser/page/schedule-files.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { mySlot, myScheduleOf } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';

const slot = (pick: string, code: string) => mySlot(pick, { code });
const [a, b] = [slot('talks/a/1', 'aa0000000'), slot('talks/b/1', 'bb0000000')];
const everything: Readonly<Record<string, MySchedule>> = {
  'my/schedule.json': myScheduleOf(a, b),
  'my/slots/00.json': myScheduleOf(),
  'my/slots/aa.json': myScheduleOf(a),
  'my/slots/bb.json': myScheduleOf(b),
};

/** The files of a site, only some of which can be fetched, with a record of the requests. */
const filesOf = (inParts: boolean, ...here: readonly string[]) => {
  const asked: string[] = [];
  const files = new ScheduleFiles((file) => {
    asked.push(file);
    const found = here.includes(file) ? everything[file] : undefined;
    return found === undefined ? Promise.reject(new TypeError(file)) : Promise.resolve(found);
  }, inParts);
  return { files, asked };
};
const picksIn = ({ slots }: MySchedule) => slots.map(({ pick }) => pick);

test('a small event’s schedule is loaded whole, and only once', async () => {
  const { files, asked } = filesOf(false, ...Object.keys(everything));
  await files.load(['aa0000000']);
  expect(picksIn(await files.load(['bb0000000']))).toEqual(['talks/a/1', 'talks/b/1']);
  expect(asked).toEqual(['my/schedule.json']);
});

test('a large event’s files are loaded only if they have one of the codes, and only once', async () => {
  const { files, asked } = filesOf(true, ...Object.keys(everything));
  expect(picksIn(await files.load(['aa0000000', 'aa1111111']))).toEqual(['talks/a/1']);
  expect(files.has('bb0000000')).toBe(false);
  expect(picksIn(await files.load(['aa0000000', 'bb0000000']))).toEqual(['talks/a/1', 'talks/b/1']);
  expect(asked).toEqual(['my/slots/aa.json', 'my/slots/bb.json']);
});

test('a visitor without picks loads one file, which names the event', async () => {
  const { files, asked } = filesOf(true, ...Object.keys(everything));
  expect((await files.load([])).event.id).toBe('odi-2021');
  expect(asked).toEqual(['my/slots/00.json']);
});

test('the whole schedule replaces a missing file', async () => {
  const { files } = filesOf(true, 'my/schedule.json', 'my/slots/aa.json');
  expect(picksIn(await files.load(['aa0000000', 'bb0000000']))).toEqual(['talks/a/1', 'talks/b/1']);
});

test('without a network, the device’s slots are available, and it is clear which ones are missing', async () => {
  const { files } = filesOf(true, 'my/slots/aa.json');
  expect(picksIn(await files.load(['aa0000000', 'bb0000000']))).toEqual(['talks/a/1']);
  expect([files.has('aa0000000'), files.has('bb0000000')]).toEqual([true, false]);
  await expect(filesOf(true).files.load(['aa0000000'])).rejects.toThrow(TypeError);
});
