import { afterEach, expect, test, vi } from 'vitest';
import type { CollectionName, EntryOf } from '#src/core/model/entry.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const talks = { opening: { start: '2026-10-24T09:00', minutes: 30 } };

/** The entries of a collection as Astro has stored them. */
const getCollection = vi.fn((name: CollectionName) => {
  const content = makeContent({ talks });
  const entries: readonly EntryOf<CollectionName>[] = [content[name]].flat();
  return Promise.resolve(
    entries.map(({ file, plain, ...entry }) => {
      return { ...entry, rendered: { metadata: { stored: { file, plain } } } };
    }),
  );
});

/** Astro evaluates the modules again after each change of an entry. */
async function evaluateModules() {
  vi.resetModules();
  vi.doMock('astro:content', () => ({ getCollection }));
  vi.doMock('#src/reading/history/read-history.ts', async () => {
    const { noHistory } = await import('#src/core/history/history.ts');
    return { readHistory: () => Promise.resolve({ history: noHistory }) };
  });
  return {
    ...(await import('#src/data/schedule.ts')),
    ...(await import('#src/data/build-kind.ts')),
  };
}

afterEach(() => {
  vi.doUnmock('astro:content');
  vi.doUnmock('#src/reading/history/read-history.ts');
  vi.resetModules();
});

test('in development, the schedule is assembled once for each change, for all parts of a page', async () => {
  expect(import.meta.env.DEV).toBe(true);
  const before = await evaluateModules();
  const schedules = await Promise.all(
    Array.from({ length: 20 }, async () => {
      await before.getSlotMarks();
      await before.isHiddenBuild();
      return before.getSchedule();
    }),
  );
  expect(new Set(schedules).size).toBe(1);
  expect(getCollection).toHaveBeenCalledTimes(5);

  const after = await evaluateModules();
  expect(await after.getSchedule()).not.toBe(schedules[0]);
  expect(getCollection).toHaveBeenCalledTimes(10);
});
