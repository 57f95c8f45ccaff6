import { fillWords } from '#src/browser/clock-words.ts';
import { readEventClock } from '#src/browser/event-clock.ts';
import { currentClocks } from '#src/browser/local-times.ts';
import type { ToldThing } from '#src/core/feeds/told-change.ts';
import { moveTexts } from '#src/core/time/move-texts.ts';
import { textClock } from '#src/core/time/text-clock.ts';
import { readLiveWords } from './live-words.ts';

/** What became of a slot in one line, its times in the viewer's clock, with the zone named. */
export function changeInWords(told: readonly ToldThing[]): string {
  const clock = textClock(currentClocks().main.zone, readEventClock().style);
  return told
    .map(({ text, from, to }) =>
      from === undefined || to === undefined
        ? text
        : fillWords(readLiveWords().moved, ...moveTexts(from, to, clock)),
    )
    .join('; ');
}
