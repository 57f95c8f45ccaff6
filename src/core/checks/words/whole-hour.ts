/** The hour of a wall clock, `05:00` of `2027-06-10T05:30`: a `dayEnds` with which it is in the morning. */
export const wholeHour = (wallClock: string): string => `${wallClock.slice(11, 13)}:00`;
