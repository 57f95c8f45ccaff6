import type { DateTime } from 'luxon';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { readWallClock } from '#src/core/time/wall-clock.ts';
import type { WallClockDetail } from './tell-problem.ts';

/** A wall clock as an instant, or why it is none; no trouble of its own where only the zone is unknown. */
export type PlacedTime =
  | { readonly ok: true; readonly instant: DateTime<true>; readonly wallClock: string }
  | { readonly ok: false; readonly trouble: WallClockDetail | undefined };

/** Places a wall clock as it is written in a zone; without a zone only its form is read. */
export function placeTime(text: string, zone: string | undefined): PlacedTime {
  const reading = readWallClock(text);
  if (!reading.ok) {
    const { problem, detail, suggestion } = reading;
    return problem === 'form'
      ? failed({ problem: 'wall-clock-form', text, detail, suggestion })
      : failed({ problem: `wall-clock-${problem}`, text, suggestion });
  }
  if (zone === undefined) return { ok: false, trouble: undefined };

  const { wallClock, offsetMinutes } = reading;
  const placing = placeWallClock(wallClock, zone, offsetMinutes);
  if (placing.ok) return { ok: true, instant: placing.instant, wallClock };
  switch (placing.problem) {
    case 'skipped':
      return failed({ problem: 'wall-clock-skipped', text, zone, resumes: placing.resumes });
    case 'repeated': {
      const { offsets } = placing;
      return failed({ problem: 'wall-clock-repeated', text, zone, wallClock, offsets });
    }
    case 'offset-not-needed': {
      const { offset } = placing;
      return failed({ problem: 'offset-not-needed', text, zone, wallClock, offset });
    }
    case 'offset-wrong': {
      const { offsets } = placing;
      return failed({ problem: 'offset-wrong', text, zone, wallClock, offsets });
    }
  }
}

function failed(trouble: WallClockDetail): PlacedTime {
  return { ok: false, trouble };
}
