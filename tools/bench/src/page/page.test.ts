import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { benchmarks } from "../benchmarks/index.ts";
import { readResults } from "../results/files.ts";
import { renderPage } from "./page.ts";
import { docs } from "./write.ts";

test("the page and its plots are what the results render to (pnpm bench --render)", async () => {
  const files = await renderPage(await readResults());
  for (const [name, text] of files) expect(await readFile(new URL(name, docs), "utf8"), name).toBe(text);
});

test("the results have the rows and columns that are measured", async () => {
  const results = await readResults();
  for (const { id, columns, rows } of benchmarks)
    expect({ columns: results.get(id)?.columns, rows: results.get(id)?.rows.map((row) => row.name) }, id).toEqual({
      columns,
      rows: rows.map(({ name }) => name),
    });
});
