// Runs a task for two sizes of its input, and sends how often blocks ran.
import { Session } from "node:inspector/promises";
import type { Growth, Measured, Task } from "./growth.ts";

const { module, title, path, sizes }: Omit<Measured, "module"> & { module: string } = JSON.parse(process.argv[2] ?? "");

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const { tasks }: { readonly tasks: readonly Task[] } = await import(module);
const task = tasks.find((each) => each.title === title);
if (task === undefined) throw new Error(`${module} has no task ${JSON.stringify(title)}.`);

const count = async (input: unknown): Promise<number> => {
  await session.post("Profiler.takePreciseCoverage"); // sets the counts to 0
  await task.run(input);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes(path))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, range) => sum + range.count, 0);
};

const [small, large] = [task.input(sizes[0]), task.input(sizes[1])];
await count(large); // some work is done only once
const counted: Growth = { few: await count(small), many: await count(large) };
process.send?.(counted, undefined, undefined, () => process.disconnect());
