import { everyMinute } from '#src/browser/clock/every-minute.ts';
import { now } from '#src/browser/clock/now.ts';
import { onGridResize } from './grid-size.ts';
import { topAt } from './top-at.ts';
import type { RailTime } from './top-at.ts';

interface RailLabel {
  readonly at: number;
  readonly label: HTMLElement;
}

/** Draws a line at the current time across a day's grid, and updates it every minute. */
export function nowLine(program: HTMLElement): void {
  const line = document.createElement('div');
  line.className = 'now-line';
  line.setAttribute('aria-hidden', 'true');
  line.hidden = true;
  program.append(line);
  const labels = railLabels(program);
  const draw = (): void => {
    const at = now();
    // On other days nothing is measured, because measuring would cost a layout each time the page of rooms changes.
    const isToday = labels.some((one) => one.at <= at) && labels.some((one) => one.at > at);
    const top = isToday ? topAt(railTimes(program, labels), at) : undefined;
    if (line.hidden !== (top === undefined)) line.hidden = top === undefined;
    if (top !== undefined) line.style.setProperty('inset-block-start', `${Math.round(top)}px`);
  };
  onGridResize(program, draw);
  everyMinute(draw);
  document.addEventListener('schedule:clock-corrected', draw);
  draw();
}

function railLabels(program: HTMLElement): RailLabel[] {
  const labels = program.querySelectorAll<HTMLElement>('.time-rail > p');
  return Array.from(labels, (label) => ({
    at: Date.parse(label.querySelector('time')?.dateTime ?? ''),
    label,
  })).filter(({ at }) => !Number.isNaN(at));
}

function railTimes(program: HTMLElement, labels: readonly RailLabel[]): RailTime[] {
  const above = program.getBoundingClientRect().top;
  return labels.flatMap(({ at, label }) => {
    const { top, height } = label.getBoundingClientRect();
    return height === 0 ? [] : [{ at, top: top - above }];
  });
}
