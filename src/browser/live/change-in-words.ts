import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import type { ChangeLine } from '#src/core/feeds/change-summary.ts';
import { moveTexts, textClock } from '#src/core/time/text-clock.ts';

/** The changes of a slot in one line, with times in the viewer's clock and its zone named. */
export function changeInWords(lines: readonly ChangeLine[]): string {
  const clock = textClock(currentClocks().main.zone, readPageClock().style);
  return lines
    .map(({ text, from, to }) =>
      from === undefined || to === undefined
        ? text
        : fillWords(readLiveWords().moved, ...moveTexts(from, to, clock)),
    )
    .join(readLiveWords().semicolon);
}
