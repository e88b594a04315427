import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";

describeStress("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"), { types: typesIn });

/** The types of fields (`Session.id`) and of models without fields (`Note`), read from the generated sources. */
async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const generated = join(folder, "src/generated/java/dev/sessionschema");
  for (const file of await readdir(generated)) {
    const source = await readFile(join(generated, file), "utf8");
    const type = file.replace(".java", "");
    for (const [, fieldType = "", field] of source.matchAll(/^ {2}private final (.+) (\S+);$/gm)) types.set(`${type}.${field}`, fieldType);
    for (const [, fieldType = ""] of source.matchAll(/^ {2}private \w+\((.+) value\) \{$/gm)) types.set(type, fieldType);
  }
  return types;
}
