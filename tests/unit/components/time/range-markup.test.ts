import { describe, expect, it } from 'vitest';
import { rangeMarkup } from '#src/components/time/range-markup.ts';

const start = Date.parse('2021-04-09T22:30Z');
const end = Date.parse('2021-04-09T23:30Z');

describe('the markup of a range of times', () => {
  it('has an instant for each time, and words for the dash', () => {
    const pieces = [
      { part: 'start', seen: '00:30', said: '00:30' },
      { part: 'dash', seen: '–', said: ' to ' },
      { part: 'end', seen: '01:30', said: '01:30' },
    ] as const;
    expect(rangeMarkup(pieces, start, end)).toBe(
      '<time datetime="2021-04-09T22:30:00Z">00:30</time>' +
        '<span class="time-dash" data-said=" to ">–</span>' +
        '<time datetime="2021-04-09T23:30:00Z">01:30</time>',
    );
  });

  it('has a mark that is seen, and one that is read aloud', () => {
    const pieces = [
      { part: 'mark', seen: 'Sat\u00a0', said: 'next day, Saturday, ' },
      { part: 'start', seen: '00:30', said: '00:30' },
    ] as const;
    expect(rangeMarkup(pieces, start)).toBe(
      '<span class="time-mark" aria-hidden="true">Sat\u00a0</span>' +
        '<span class="visually-hidden">next day, Saturday, </span>' +
        '<time datetime="2021-04-09T22:30:00Z">00:30</time>',
    );
  });

  it('shows words with markup as they are', () => {
    const pieces = [{ part: 'dash', seen: '<–', said: '"to" & <on>' }] as const;
    expect(rangeMarkup(pieces, start)).toBe(
      '<span class="time-dash" data-said="&quot;to&quot; &amp; &lt;on&gt;">&lt;–</span>',
    );
  });
});
