import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";

describeStress("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"), { types: typesIn });

/** The types of the classes' fields, and those that other classes are made of, as the generated sources have them. */
async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const generated = join(folder, "src/generated/java/dev/sessionschema");
  for (const file of await readdir(generated)) {
    const source = await readFile(join(generated, file), "utf8");
    const type = file.replace(".java", "");
    for (const [, held = "", field] of source.matchAll(/^ {2}private final (.+) (\S+);$/gm)) types.set(`${type}.${field}`, held);
    for (const [, held = ""] of source.matchAll(/^ {2}private \w+\((.+) value\) \{$/gm)) types.set(type, held);
  }
  return types;
}
