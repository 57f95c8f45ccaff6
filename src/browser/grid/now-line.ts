import { everyMinute } from '#src/browser/clock/every-minute.ts';
import { now } from '#src/browser/clock/now.ts';
import { onGridResize } from './grid-size.ts';
import { topAt } from './top-at.ts';
import type { RailTime } from './top-at.ts';

/** Draws a line at the current time across a day's grid, and updates it every minute. */
export function nowLine(program: HTMLElement): void {
  const line = document.createElement('div');
  line.className = 'now-line';
  line.setAttribute('aria-hidden', 'true');
  line.hidden = true;
  program.append(line);
  const draw = (): void => {
    const top = topAt(railTimes(program), now());
    line.hidden = top === undefined;
    if (top !== undefined) line.style.setProperty('inset-block-start', `${Math.round(top)}px`);
  };
  onGridResize(program, draw);
  everyMinute(draw);
  document.addEventListener('schedule:clock-corrected', draw);
  draw();
}

function railTimes(program: HTMLElement): RailTime[] {
  const above = program.getBoundingClientRect().top;
  return [...program.querySelectorAll<HTMLElement>('.time-rail > p')].flatMap((label) => {
    const at = Date.parse(label.querySelector('time')?.dateTime ?? '');
    const { top, height } = label.getBoundingClientRect();
    return Number.isNaN(at) || height === 0 ? [] : [{ at, top: top - above }];
  });
}
