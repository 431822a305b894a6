/** Returns the CPU time of the work in milliseconds, which depends less than a clock on other processes. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
