/**
 * Pages show current talks from this long before the start of the first slot until this long after the end of the last
 * one. A large event publishes a file for each date in this window, which pages load on that date.
 */
export const liveWindow = { beforeMinutes: 36 * 60, afterMinutes: 12 * 60 } as const;
