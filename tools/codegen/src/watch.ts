import { setTimeout as pause } from "node:timers/promises";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { emitters, type Target } from "./emit/index.ts";
import { compare } from "./files/compare.ts";
import { fileFailure } from "./files/failure.ts";
import { watchSchemas } from "./files/watch-schemas.ts";
import { write } from "./files/write.ts";
import { generate } from "./generate.ts";

/** Types come first, because an editor waits for them. */
const order: readonly Target[] = ["types", ...(Object.keys(emitters) as Target[]).filter((target) => target !== "types")]; // the keys of emitters are the targets

/** Milliseconds to wait after a save, because an editor saves in several steps. */
const settling = 20;

/** Writes what differs at each save of a schema, until the signal is aborted. Returns the exit code. */
export async function watch(root: string, signal: AbortSignal): Promise<number> {
  let stale = true;
  let wake = (): void => undefined;
  const unwatch = watchSchemas(root, () => {
    stale = true;
    wake();
  });
  signal.addEventListener("abort", () => wake());
  process.stdout.write("Watching schemas/. End with Ctrl+C.\n");

  while (!signal.aborted) {
    if (stale) {
      await pause(settling);
      stale = false;
      await refresh(root, () => stale || signal.aborted);
    } else await new Promise<void>((resolve) => (wake = resolve));
  }
  unwatch();
  return 0;
}

/** Generates one target after the other. Stops when the result is no longer needed, because the next refresh generates all again. */
async function refresh(root: string, stop: () => boolean): Promise<void> {
  const start = performance.now();
  try {
    const loaded = await load(await readSchemas(root), await readLoadOptions(root));
    if ("problems" in loaded) {
      process.stderr.write(renderProblems(loaded.problems));
      return;
    }
    for (const target of order) {
      if (stop()) return;
      const { files, folders } = await generate(loaded.contract, [target]);
      const differences = await compare(root, files, folders);
      await write(root, differences);
      if (differences.length > 0)
        process.stdout.write(`${target}: ${differences.length} changed, ${Math.round(performance.now() - start)} ms\n`);
    }
  } catch (error) {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    process.stderr.write(`${failure}\n`);
  }
}
