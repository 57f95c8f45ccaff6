import { beforeAll, describe, expect, test } from 'vitest';
import { changePage } from '#src/core/feeds/change-summary.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { SlotChange, HistoricSlot } from '#src/core/history/history.ts';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';

const facts = {
  title: 'Something',
  start: '2026-10-24T07:00:00Z',
  end: '2026-10-24T07:30:00Z',
  calendars: ['schedule'] as readonly string[],
} as HistoricSlot;
const changed = (collection: 'talks' | 'sessions', firstId: string, id: string): SlotChange => {
  const identity = `${collection}/${firstId}/1`;
  const slot = { ...facts, identity, collection, id };
  return { identity, kinds: ['title'], before: slot, after: slot };
};
const coffee = changed('talks', 'coffee', 'coffee');
const renamed = changed('talks', 'luna', 'luna');
const gone = changed('talks', 'withdrawn', 'withdrawn');

let input: FeedInput;
beforeAll(async () => {
  const at = '2026-10-01T12:30:00Z';
  const publications = [
    { at, commit: '1'.repeat(40), changes: [coffee, renamed, gone], renamedRooms: [] },
  ];
  const history = { ...noHistory, publications };
  input = feedInput(await readSchedule(events['the small event']), { history });
});

describe('the page of a change', () => {
  test('is that of its day for a break, which has no page of its own', () => {
    expect(changePage(coffee, input)).toBe('schedule/2026-10-24/');
  });

  test('has the current id of a talk that has been renamed since', () => {
    expect(changePage(renamed, input)).toBe('talks/moon/');
  });

  test('is missing for a talk that was removed later', () => {
    expect(changePage(gone, input)).toBeUndefined();
  });

  test('is the target of every feed’s link', () => {
    const version = JSON.parse(render(input, 'api/version.json')) as {
      latest: { changes: { page?: string }[] };
    };
    const pages = version.latest.changes.map(({ page }) => page);
    expect(pages).toEqual(['schedule/2026-10-24/', 'talks/moon/', undefined]);
    const atom = render(input, 'changes.xml');
    expect(atom).toContain('event/schedule/2026-10-24/');
    expect(atom).toContain('event/talks/moon/');
    expect(atom).not.toMatch(/talks\/(coffee|luna|withdrawn)/);
  });
});
