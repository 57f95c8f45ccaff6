import { expect, test } from 'vitest';
import type { z } from 'zod';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { exampleOf } from '#src/core/editing/field-examples.ts';
import { newEntryText } from '#src/core/editing/new-entry-text.ts';
import { planNewEntry } from '#src/core/editing/new-entry.ts';
import { eventSchema } from '#src/core/model/event/event.ts';
import { pageSchema } from '#src/core/model/page.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import { speakerSchema } from '#src/core/model/speaker.ts';
import { talkSchema } from '#src/core/model/talk.ts';
import { readText } from '#tests/unit/core/checks/tiny-event.ts';

const collections = [
  ['event', eventSchema],
  ['talks', talkSchema],
  ['sessions', sessionSchema],
  ['speakers', speakerSchema],
  ['pages', pageSchema],
] as const;

/** The arguments for a new file in each collection. */
const given = {
  event: {
    id: 'whales',
    name: 'Whales',
    timezone: 'Europe/Berlin',
    start: '2027-04-09',
    end: '2027-04-09',
  },
  talks: { title: 'Whales: a song' },
  sessions: { title: 'Morning' },
  speakers: { name: 'Ada Lovelace' },
  pages: { title: 'Venue' },
};

test.each(collections)(
  'a new file in %s explains every field that authors can write',
  (collection, schema) => {
    const text = newEntryText(collection, given[collection]);
    for (const [field, { description = '' }] of Object.entries(schema.shape)) {
      expect(description, field).not.toBe('');
      // Only imports write it.
      if (field === 'imported') continue;
      expect(text).toContain(`# ${description}\n`);
      const isGiven = Object.hasOwn(given[collection], field);
      expect(text, field).toMatch(new RegExp(`^${isGiven ? '' : '# '}${field}:`, 'm'));
    }
  },
);

test.each(collections)(
  'each example in a new file in %s is valid in its field',
  async (collection, schema) => {
    for (const field of Object.keys(schema.shape)) {
      if (Object.hasOwn(given[collection], field) || field === 'imported') continue;
      const yaml = exampleOf(collection, field).join('\n');
      const { frontmatter } = await readText(`${collection}/example`, `---\n${yaml}\n---\n`);
      const schemas: Readonly<Record<string, z.ZodType>> = schema.shape;
      const result = schemas[field]?.safeParse(frontmatter[field]);
      expect(result?.error?.issues, field).toBeUndefined();
    }
  },
);

test('new files have no findings except for their placeholder texts', async () => {
  const documents = await Promise.all(
    collections.map(([collection]) =>
      readText(
        collection === 'event' ? 'event' : `${collection}/new-entry`,
        newEntryText(collection, given[collection]),
      ),
    ),
  );
  const { findings } = runChecks({ documents, findings: [] });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const unwritten = findings.filter(({ code }) => code === 'placeholder-text');
  expect(unwritten.map(({ message }) => message)).toEqual([
    '"What the event is about." stands in for a text that nobody has written yet.',
    '"The text of the page." stands in for a text that nobody has written yet.',
    '"What the session is about." stands in for a text that nobody has written yet.',
    '"A short biography." stands in for a text that nobody has written yet.',
    '"The abstract." stands in for a text that nobody has written yet.',
  ]);
});

test.each([
  [
    { title: '山田太郎' },
    '"山田太郎" has no Latin letters or digits for an id. Add one, such as --id opening. Use lowercase letters and digits, joined by hyphens.',
  ],
  [
    { title: 'Whales', id: 'Big_One' },
    '"Big_One" isn’t a valid id. Use lowercase letters and digits, joined by hyphens.',
  ],
])('refuses an entry without a valid id, and says why (%j)', (entry, sentence) => {
  const existing = { folder: 'content', files: [], pictures: [] };
  expect(planNewEntry(existing, { thing: 'talk', ...entry })).toEqual({ ok: false, sentence });
});
