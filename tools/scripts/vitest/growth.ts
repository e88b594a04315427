import { Session } from "node:inspector/promises";

/** The work on inputs of two sizes. */
export interface Growth {
  readonly few: number;
  readonly many: number;
}

/**
 * How often the blocks of the code under a path run, for a small and a large input: work that doesn't depend on the machine. That of built-in
 * functions isn't counted.
 *
 * @example
 * const { few, many } = await growth("/contract/src/", [() => load(20), () => load(80)]);
 * expect(many / few).toBeLessThan(4.4);
 */
export async function growth(path: string, [onFew, onMany]: readonly [() => unknown, () => unknown]): Promise<Growth> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const count = async (run: () => unknown): Promise<number> => {
    await session.post("Profiler.takePreciseCoverage"); // sets the counts to 0
    await run();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url.includes(path))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, range) => sum + range.count, 0);
  };
  await count(onMany); // V8 starts to count a function after a few calls, and some work is done only once
  const [few, many] = [await count(onFew), await count(onMany)];
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  return { few, many };
}
