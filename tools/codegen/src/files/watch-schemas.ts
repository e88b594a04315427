import { watch } from "node:fs";
import { join } from "node:path";
import { isSchema } from "@tools/contract/files";
import { fileFailure } from "./failure.ts";

/** Calls back at each save of a file that the contract is loaded from. Returns a function that ends the watch. */
export function watchSchemas(root: string, onSave: () => void): () => void {
  const watcher = watch(join(root, "schemas"), (_, name) => {
    if (name === null || isSchema(name) || name === "operations.yaml") onSave();
  });
  watcher.on("error", (error) => process.stderr.write(`${fileFailure(error) ?? error.message}\n`));
  return () => watcher.close();
}
