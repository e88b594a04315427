/** Formats the hand-written sources: `pnpm --filter @session-schema/java format`. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatJava } from "@tools/codegen/google-java-format";

/** The folders of the hand-written sources. */
const folders = ["src/main/java", "src/test/java", "src/bench/java", "spark/src/main/java", "spark/src/test/java", "spark/examples"].map(
  (folder) => join(import.meta.dirname, folder),
);

/** The files that google-java-format would change, with the formatted text. */
export async function misformatted(): Promise<Map<string, string>> {
  const listed = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  const paths = listed.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const sources = new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, "utf8")])));
  const formatted = await formatJava(sources);
  return new Map([...formatted].filter(([path, text]) => sources.get(path) !== text));
}

if (import.meta.main) for (const [path, text] of await misformatted()) await writeFile(path, text);
