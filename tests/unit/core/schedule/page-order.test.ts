import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { menuPages, pagesAround } from '#src/core/schedule/page-order.ts';
import { makeContent } from './make-content.ts';

const schedule = assembleSchedule(
  makeContent({
    pages: {
      about: { title: 'About' },
      bus: { title: 'Bus', within: 'venue' },
      hidden: { title: 'Hidden', menu: 'false' },
      venue: { title: 'Venue', order: 2 },
      conduct: { title: 'Conduct', order: 1 },
      stray: { title: 'Stray', within: 'nowhere' },
    },
  }),
);

test('the menu has pages in their order, then by title, without those within another page', () => {
  expect(menuPages(schedule).map(({ id }) => id)).toEqual(['conduct', 'venue', 'about', 'stray']);
});

test('a page links to the pages within it, and these link back', () => {
  const page = (id: string) => {
    const found = schedule.pages.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no page ${id}.`);
    return found;
  };
  expect(pagesAround(page('venue'), schedule).below.map(({ id }) => id)).toEqual(['bus']);
  expect(pagesAround(page('bus'), schedule).above?.id).toBe('venue');
});
