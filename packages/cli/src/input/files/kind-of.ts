import { stat } from "node:fs/promises";

/** What is at a path. */
export async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "missing"; // opening it reports why
  }
}
