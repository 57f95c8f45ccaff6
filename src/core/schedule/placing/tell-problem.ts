import type { FieldPath } from '#src/core/model/source-document.ts';
import type {
  PlacingProblem,
  TimingTrouble,
  WallClockTrouble,
} from '#src/core/schedule/placing-problem.ts';
import type { Timed } from './placement.ts';

/** Of each kind of trouble what is left without its place. */
type WithoutPlace<Trouble> = Trouble extends unknown ? Omit<Trouble, 'entry' | 'path'> : never;

export type WallClockDetail = WithoutPlace<WallClockTrouble>;
export type TroubleDetail = WithoutPlace<TimingTrouble> | WallClockDetail;

/** Tells what is wrong at a place of one entry. */
export type TellProblem = (path: FieldPath, detail: TroubleDetail) => void;

/** Makes what tells the problems of an entry to a list. */
export function problemTeller(entry: Timed, problems: PlacingProblem[]): TellProblem {
  return (path, detail) => {
    problems.push({ entry, path, ...detail });
  };
}
