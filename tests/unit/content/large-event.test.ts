import { describe, expect, test } from 'vitest';
import { largeEventFolder } from '#tests/large-event/large-event.ts';
import { longestTitle } from '#tests/large-event/words.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { readContent } from '#src/reading/read-content.ts';

const { findings, content } = runChecks(await readContent(largeEventFolder()));
if (content === undefined) throw new Error('The large event has no valid event.mdx.');
const schedule = assembleSchedule(content);
const talks = [...schedule.talks.values()];

describe('the large event', () => {
  test('has no findings', () => {
    // Its people's names are combined from two short lists, so some are equal. It has people with the same name, talks
    // without abstracts, and a few unused rooms among its 108.
    const meant = new Set(['same-name', 'no-abstract', 'unused-room']);
    expect(findings.filter(({ code }) => !meant.has(code))).toEqual([]);
  });

  test('has 108 rooms in nine buildings and at least 350 rows on each of its two full days', () => {
    const { rooms } = schedule.event.data;
    expect(rooms).toHaveLength(108);
    expect(new Set(rooms.map(({ building }) => building)).size).toBe(9);
    for (const { slots } of schedule.days.slice(0, 2)) {
      expect(slots.length).toBeGreaterThanOrEqual(350);
    }
  });

  test('ends with a day of 24 hours', () => {
    const starts = schedule.days[2]?.slots.map(({ start }) => start.toFormat('HH')) ?? [];
    expect(new Set(starts).size).toBe(24);
  });

  test('has titles of up to 120 characters, all of them different', () => {
    const titles = talks
      .filter(({ hasPage }) => hasPage)
      .map(({ entry }) => entry.title.plain)
      .filter((title) => /\d/.test(title));
    expect(new Set(titles).size).toBe(titles.length);
    expect(Math.max(...titles.map(({ length }) => length))).toBe(longestTitle);
  });

  test('has posters that share their session’s time, including some within a workshop', () => {
    const sharing = schedule.slots.filter(({ timing }) => timing === 'shared');
    expect(sharing.some(({ parent }) => parent?.parent === undefined)).toBe(true);
    expect(sharing.some(({ parent }) => parent?.parent?.kind.like === 'workshop')).toBe(true);
  });
});
