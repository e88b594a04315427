import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The prefix of the schemas' ids: the address of the published site. */
const base = "https://session-schema.dev/";

/** Writes each schema to the path of its `$id`, for people who open it. No tool fetches it. */
export async function copySchemas(folder: string, out: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json") && !name.includes("node_modules"));
  for (const name of files.sort()) {
    const text = await readFile(join(folder, name), "utf8");
    const { $id: id } = JSON.parse(text);
    if (typeof id !== "string" || !id.startsWith(base)) continue;
    const file = join(out, id.slice(base.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
