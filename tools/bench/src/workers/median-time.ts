/**
 * Runs a function for some time to warm up, and then for the given milliseconds. Returns the median of its nanoseconds of processor time per
 * item, which other programs on the machine affect less than the time on the clock.
 */
export function medianTime(run: () => number, milliseconds: number): number {
  const repeat = (): number[] => {
    const end = performance.now() + milliseconds;
    const times: number[] = [];
    while (performance.now() < end || times.length < 5) {
      const start = process.cpuUsage();
      const items = run();
      const { user, system } = process.cpuUsage(start);
      times.push(((user + system) * 1000) / items);
    }
    return times;
  };
  repeat();
  const times = repeat().sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
