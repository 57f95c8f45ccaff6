import { expect, test } from 'vitest';
import { readImportArguments } from '#src/cli/import/import-arguments.ts';

test('an unknown format is answered with all that there are, because a form shows no help', () => {
  expect(readImportArguments(['--from', 'excel', 'program.xlsx'])).toEqual({
    ask: 'wrong',
    sentence:
      'Unknown format "excel". Use schedule-xml, icalendar, schedule-json, opass, virtual-site, openreview, indico, mini-conf, sessionize, pretalx, or table.',
  });
});
