import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Evidence } from "./evidence.ts";
import { pageUrl, readTemplate, renderPage } from "./page.ts";
import { readEvidence } from "./read-evidence.ts";

test("the page is what the results render to (pnpm --filter @tools/evidence page)", async () => {
  expect(renderPage(await readTemplate(), await readEvidence())).toBe(await readFile(pageUrl, "utf8"));
});

test("no run of the page found a failed test, or a message that was lost or changed", async () => {
  const bad = ["failed", "missing", "twice", "changed", "misplaced"];
  const found = [...(await readEvidence()).values()].flatMap(({ id, figures }) =>
    Object.entries(figures).flatMap(([figure, value]) => (bad.includes(figure) && value !== 0 ? [`${id}: ${value} ${figure}`] : [])),
  );
  expect(found).toEqual([]);
});

const evidence: Evidence = {
  id: "corpus",
  command: "CORPUS_SEED=7 pnpm test:long",
  measured: "2026-11-29",
  machine: { processor: "a processor", cores: 2, memory: "24 GiB", system: "Linux", node: "v24.21.0" },
  figures: { payloads: 1_000_000 },
};
const results = new Map([["corpus", evidence]]);

test("a figure and a run are filled in", () => {
  expect(renderPage("{{corpus.payloads}}\n{{run corpus}}", results)).toBe(
    "1,000,000\n| [corpus.json](../tools/evidence/results/corpus.json) | 2026-11-29 | Node 24.21.0, 2 cores | `CORPUS_SEED=7 pnpm test:long` |",
  );
});

test("the least figure of several runs is filled in", () => {
  const few = new Map([...results, ["few", { ...evidence, id: "few", figures: { payloads: 20 } }]]);
  expect(renderPage("{{least payloads corpus few}}", few)).toBe("20");
});

test.for([
  ["{{run other}} {{run corpus}}", "other.json is missing. Run its test with EVIDENCE=write."],
  ["{{corpus.pairs}}", 'corpus.json has no figure "pairs". Run its test with EVIDENCE=write.'],
  ["no figures", "The template of the page doesn't name corpus."],
])("a template that doesn't fit the results is an error: %s", ([template = "", message = ""]) => {
  expect(() => renderPage(template, results)).toThrow(message);
});
