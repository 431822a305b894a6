/** Returns the CPU time of the work in milliseconds, which depends less on other processes than elapsed time. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
