/** The processor time of this thread that work takes, in milliseconds. Other work on a busy machine does not count. */
export function processorMillis(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
