import { expect, test } from 'vitest';
import { builtInKindOf } from '#src/core/importers/entries/kinds.ts';
import { builtInKinds } from '#src/core/model/kind.ts';
import { feedLanguages } from '#src/i18n/words.ts';

test.for(Object.entries(feedLanguages))(
  'knows every kind by the word that feeds have for it in %s',
  ([, words]) => {
    const understood = builtInKinds.map((kind) =>
      builtInKindOf(words.kind({ id: kind, label: undefined, like: kind })),
    );
    expect(understood).toEqual(builtInKinds);
  },
);

test('treats a short talk as a talk, and a word of the event’s own as no built-in kind', () => {
  expect(['Short talk', 'Lightning talk', 'Lecture'].map(builtInKindOf)).toEqual(
    Array(3).fill('talk'),
  );
  expect(['Hackathon', 'Sprint', 'General Assembly'].map(builtInKindOf)).toEqual(
    Array(3).fill(undefined),
  );
});
