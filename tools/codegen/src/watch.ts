import { watch as watchFolder } from "node:fs/promises";
import { join } from "node:path";
import { emitters, type Target } from "./emit/index.ts";
import { compare } from "./files/compare.ts";
import { readSchemas } from "./files/schemas.ts";
import { write } from "./files/write.ts";
import { generate } from "./generate.ts";
import { load } from "./load/index.ts";
import { renderProblems } from "./load/problem.ts";

/** Types come first, because an editor waits for them; then everything. */
const rounds: readonly (readonly Target[])[] = [["types"], (Object.keys(emitters) as Target[]).filter((target) => target !== "types")]; // the keys of emitters are the targets

/** Writes at each save of a schema, until the process is ended. */
export async function watch(root: string): Promise<number> {
  await refresh(root);
  for await (const { filename } of watchFolder(join(root, "schemas"))) {
    if (filename?.endsWith(".schema.json")) await refresh(root);
  }
  return 0;
}

async function refresh(root: string): Promise<void> {
  const start = performance.now();
  const loaded = await load(await readSchemas(root));
  if ("problems" in loaded) {
    process.stderr.write(renderProblems(loaded.problems));
    return;
  }
  for (const targets of rounds) {
    const { files, folders } = await generate(loaded.contract, targets);
    const differences = await compare(root, files, folders);
    await write(root, differences);
    if (differences.length > 0)
      process.stdout.write(
        `${targets.join(", ")}: ${differences.length} changed, ${Math.round(performance.now() - start)} ms after the save\n`,
      );
  }
}
