import { expect, test } from 'vitest';
import { momentInWords } from '#src/browser/offline/in-words.ts';
import { sizeInWords } from '#src/browser/offline/in-words.ts';

test('a size is shown in megabytes, and never rounded down', () => {
  expect(sizeInWords(2_300_000, 'en')).toBe('3 MB');
  expect(sizeInWords(410_000, 'en')).toBe('0.5 MB');
  expect(sizeInWords(410_000, 'de')).toBe('0,5 MB');
});

test('a moment is shown by its weekday within six days, else by its date, in the viewer’s zone', () => {
  const style = { language: 'en', hours: 24 } as const;
  const asText = (moment: string, at: string): string =>
    momentInWords(Date.parse(moment), Date.parse(at), 'Asia/Kolkata', style);
  expect(asText('2026-10-23T12:00Z', '2026-10-24T12:00Z')).toBe('Friday 17:30');
  expect(asText('2026-10-23T20:00Z', '2026-10-24T12:00Z')).toBe('Saturday 01:30');
  expect(asText('2026-10-23T12:00Z', '2026-11-24T12:00Z')).toBe('Friday, October 23, 2026 17:30');
});
