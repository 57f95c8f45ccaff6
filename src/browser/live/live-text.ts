import { isolated } from '#src/browser/dom/element.ts';
import { clockRange } from '#src/core/time/clock-range.ts';
import { minutesUntil } from '#src/core/time/interval.ts';
import type { Countdown } from './live-line.ts';
import type { CurrentSlot, PresentSlot } from './current-slot.ts';
import { fillWords, readLiveWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import type { ChangeLine } from '#src/core/feeds/change-summary.ts';
import { moveTexts, textClock } from '#src/core/time/text-clock.ts';

/** `On now until 9:15 AM: Keynote · Hall 1 (2 more)`, `Starting in 10 min: Keynote · Hall 1`. */
export function presentInWords(
  { slot, phase, others }: CurrentSlot<PresentSlot>,
  at: number,
): Countdown {
  const words = readLiveWords();
  const name = nameOf(slot);
  const said =
    phase === 'now'
      ? fillWords(words.nowOn, name, momentText(slot.end, at))
      : fillWords(words.soonOn, String(minutesUntil(slot.start, at)), name);
  const text = others > 0 ? `${said} ${fillWords(words.more, String(others))}` : said;
  return { text, subject: `${phase} ${name}` };
}

/** The same for the single line of a phone: `Now · Keynote · Hall 1`, `in 10 min · Keynote · Hall 1`. */
export function presentInShort({ slot, phase }: CurrentSlot<PresentSlot>, at: number): string {
  const { now, inMinutes } = readLiveWords();
  const moment = phase === 'now' ? now : fillWords(inMinutes, String(minutesUntil(slot.start, at)));
  return `${moment} · ${nameOf(slot)}`;
}

function nameOf({ title, room }: PresentSlot): string {
  return [title, room]
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(' · ');
}

/** A future instant in the viewer's clock, with the weekday if it is not today's: `Sat 00:30`. */
export function momentText(instant: number, at: number): string {
  const { style } = readPageClock();
  const moment = clockRange(currentClocks().main.zone, style, at, instant).end;
  if (moment === undefined) return '';
  const { weekday, clock, offset } = moment;
  return [weekday?.short, clock, offset].filter((part) => part !== undefined).join('\u00a0');
}

/** A slot's changes in one line, with times in the viewer's clock and the name of its zone. */
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
