import { expect, test } from 'vitest';
import { languageName } from '#src/components/page/labels.ts';

test.each([
  ['fr', 'en', 'French'],
  ['fr', 'en-GB', 'French'],
  ['fr', 'de-AT', 'Französisch'],
  ['en', 'pl', 'English'],
  ['en', 'ar', 'الإنجليزية'],
])('%s on a page in %s is "%s", in a language of the interface', (language, page, name) => {
  expect(languageName(language, page)).toBe(name);
});
