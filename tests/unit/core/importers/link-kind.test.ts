import { expect, test } from 'vitest';
import { linkKind } from '#src/core/importers/entries/link-kind.ts';

test.for([
  ['https://github.com/adap/flower', 'code'],
  ['https://gitlab.gnome.org/GNOME/gtk', 'code'],
  ['https://codeberg.org/forgejo/forgejo', 'code'],
  ['https://example.github.io/event/schedule', 'website'],
  ['https://github.com/adap', 'website'],
  ['https://example.org/?from=github.com/adap/flower', 'website'],
  ['https://www.youtube.com/watch?v=abc', 'video'],
  ['https://example.org/talk.pdf', 'attachment'],
] as const)('takes %s for %s', ([url, kind]) => {
  expect(linkKind(url)).toBe(kind);
});

test('judges by the title first', () => {
  expect(linkKind('https://github.com/adap/flower', 'Slides')).toBe('slides');
  expect(linkKind('https://example.org/a', 'Feedback')).toBe('feedback');
});
