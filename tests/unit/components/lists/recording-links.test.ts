import { expect, test } from 'vitest';
import { recordingLinks } from '#src/components/lists/recording-links.ts';
import type { Link } from '#src/core/model/link.ts';
import { wordsFor } from '#src/i18n/words.ts';

const textsOf = (...links: readonly Link[]): string[] =>
  recordingLinks({ data: { links } }, wordsFor('en')).map(({ text }) => text);

const [one, two, three] = ['https://a.example/1', 'https://b.example/2', '/audio/3.mp3'] as const;

test('a recording is named by its title or its kind', () => {
  expect(
    textsOf(
      { kind: 'video', url: one },
      { kind: 'audio', url: two, title: 'In Māori' },
      { kind: 'slides', url: three },
    ),
  ).toEqual(['Video', 'In Māori']);
});

test('recordings that would have the same name are numbered', () => {
  expect(
    textsOf(
      { kind: 'audio', url: one },
      { kind: 'video', url: two },
      { kind: 'audio', url: two },
      { kind: 'audio', url: three, title: 'Audio' },
    ),
  ).toEqual(['Audio 1', 'Video', 'Audio 2', 'Audio 3']);
});
