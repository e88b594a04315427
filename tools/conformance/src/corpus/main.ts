import { readFile, writeFile } from "node:fs/promises";
import { buildJudge } from "@tools/conformance/runner";
import { languagesWithJudges } from "./languages.ts";
import { pageFile, withTables } from "./page.ts";
import { tables } from "./tables.ts";

const languages = await languagesWithJudges();
for (const { folder } of languages) await buildJudge(folder);
await writeFile(pageFile, withTables(await readFile(pageFile, "utf8"), await tables(languages)));
process.stdout.write(`The tables of ${languages.map(({ name }) => name).join(", ")} are in docs/guides/languages.md.\n`);
