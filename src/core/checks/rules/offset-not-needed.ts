import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { cityOrZone, wallClockIn } from '#src/core/checks/words/times.ts';
import { quote } from '#src/core/text/sentences.ts';

/** An offset on a time that occurs only once. */
export const offsetNotNeeded = problemRule('offset-not-needed', 'offset-not-needed', (problem) => {
  const { path, text, zone, wallClock, offset } = problem;
  const written = text.slice(-6);
  const end = /^-(?<time>[01]\d:\d\d)$/.exec(written)?.groups?.['time'];
  // 10:00-11:00 has the form of an offset, but may be two times.
  const until =
    path.at(-1) === 'start' && end !== undefined && end > wallClock.slice(11)
      ? ` (and ${end} in "end" if it ends then)`
      : '';
  return {
    message: `${quote(text)} has an offset, but times are always local to ${cityOrZone(zone)}.`,
    hint:
      written === offset
        ? `Write ${wallClock}.`
        : `Write ${wallClock} if that is the local time in ${cityOrZone(zone)}${until}, or ${wallClockIn(zone, text) ?? 'the time there'} if ${written} is correct.`,
    fix: written === offset ? { edit: 'set', path, value: wallClock } : undefined,
  };
});
