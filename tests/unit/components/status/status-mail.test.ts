import { expect, test } from 'vitest';
import { statusMail } from '#src/components/status/status-mail.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { missingMaterial } from '#src/core/schedule/missing-material.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const mailOf = (event: object) => {
  const schedule = assembleSchedule(
    makeContent({
      event: { ...event },
      talks: { opera: { title: 'R&D?', speakers: ['ada'] } },
      speakers: { ada: { name: 'Ada Lovelace', photo: './ada.jpg' } },
    }),
  );
  const [contributor] = missingMaterial(schedule).contributors;
  if (contributor === undefined) throw new Error('Somebody presents.');
  const context = { schedule, words: wordsFor('en'), language: 'en', shortName: 'Meeting' };
  return statusMail(contributor, context);
};

const sentence =
  'Dear Ada Lovelace, we still need the following from you for Meeting: a short biography, the abstract of “R&D?”, and the slides of “R&D?”.';

test('a message lists what is missing and where to add it', () => {
  const { text } = mailOf({ repository: { url: 'https://github.com/owner/name' } });
  expect(text.split('\n')).toEqual([
    sentence,
    'You can add it in your browser:',
    'https://github.com/owner/name/edit/main/content/speakers/ada.mdx',
    'https://github.com/owner/name/edit/main/content/talks/opera.mdx',
  ]);
});

test('a message asks for an answer if there is no repository', () => {
  const { text, href } = mailOf({});
  expect(text).toBe(`${sentence}\nPlease send it in reply to this message.`);
  const address = new URL(href);
  expect(address.searchParams.get('subject')).toBe('Still missing for Meeting');
  expect(address.searchParams.get('body')).toBe(text.replace('\n', '\r\n'));
});
