import { readFile, writeFile } from "node:fs/promises";
import { buildRunner } from "@tools/conformance/runner";
import { languagesWithRunners } from "./languages.ts";
import { pageFile, withTables } from "./page.ts";
import { tables } from "./tables.ts";

const languages = await languagesWithRunners();
for (const { folder } of languages) await buildRunner(folder);
await writeFile(pageFile, withTables(await readFile(pageFile, "utf8"), await tables(languages)));
process.stdout.write(`Wrote the tables of ${languages.map(({ name }) => name).join(", ")} to docs/guides/languages.md.\n`);
