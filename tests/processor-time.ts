import { readFileSync } from 'node:fs';

/** The processor time of this thread that work takes, in milliseconds. Other work on a busy machine does not count. */
export function processorMillis(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Linux counts the time of processes in hundredths of a second, whatever its clock does (proc(5)). */
const tickMillis = 10;

/**
 * The processor time, in milliseconds, that another process of this machine has taken since it started; undefined where
 * the system does not say so in `/proc`.
 */
export function processorMillisOf(process: number): number | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${process}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The program's name, in parentheses, may contain spaces; after it, the user's and the system's time are 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMillis;
}
