import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { isolated } from '#src/browser/dom/element.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import { clockRange } from '#src/core/time/clock-range.ts';
import { minutesUntil } from '#src/core/time/phase.ts';
import type { CurrentSlot, PresentSlot } from './current-slot.ts';

/** `Now, until 9:15 AM: Keynote · Hall 1 (2 more)`, `In 10 min: Keynote · Hall 1`. */
export function presentInWords(
  { slot, phase, others }: CurrentSlot<PresentSlot>,
  at: number,
): string {
  const words = readLiveWords();
  const name = [slot.title, slot.room]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(' · ');
  const said =
    phase === 'now'
      ? fillWords(words.nowOn, name, untilText(slot.end, at))
      : fillWords(words.soonOn, String(minutesUntil(slot.start, at)), name);
  return others > 0 ? `${said} ${fillWords(words.more, String(others))}` : said;
}

/** An end as the viewer's clock shows it, with the weekday where that is not today's: `Sat 00:30`. */
export function untilText(end: number, at: number): string {
  const { style } = readPageClock();
  const moment = clockRange(currentClocks().main.zone, style, at, end).end;
  if (moment === undefined) return '';
  const { weekday, clock, offset } = moment;
  return [weekday?.short, clock, offset].filter((part) => part !== undefined).join('\u00a0');
}
