import { readFile } from "node:fs/promises";
import { models } from "@session-schema/validators/models";
import { hasToolchain } from "@tools/conformance";
import { askRunner, buildRunner, readFixtures } from "@tools/conformance/runner";
import { project } from "@tools/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { disagreements, seed } from "./disagreements.ts";
import { checkFixtures, type Outcome } from "./fixtures.ts";
import { type Language, languagesWithRunners } from "./languages.ts";
import { pageFile, withTables } from "./page.ts";
import { tables } from "./tables.ts";

const all = await languagesWithRunners();
const languages = all.filter(({ name, programs }) => hasToolchain(name, ...programs));

/** The outcomes of each language, from one run. */
const known = new Map<Language, Promise<Outcome[]>>();
function checked(language: Language): Promise<Outcome[]> {
  const outcomes = known.get(language) ?? checkFixtures(language);
  known.set(language, outcomes);
  return outcomes;
}

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
}, 600_000);

describe.for(languages)("$name", { timeout: 600_000 }, (language) => {
  test("returns the expected result for every fixture in both modes, and writes accepted ones back unchanged", async () => {
    const outcomes = await checked(language);
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test("reads one request per line, and only a line feed ends a line", async () => {
    const texts = ["\u2028", "\u2029", "\u0085", "\v", "\f"].map((separator) => JSON.stringify({ name: `a${separator}b` }));
    const responses = await askRunner(
      language.folder,
      texts.map((text) => ({ op: "read", model: project.mainModel, text })),
    );
    expect(responses.map(({ text = "" }) => JSON.parse(text))).toEqual(texts.map((text) => JSON.parse(text)));
  });

  test(`agrees with the TypeScript validators on 1,000 generated payloads (CORPUS_SEED=${seed})`, async () => {
    expect(await disagreements(language, { count: 1000, seed })).toEqual([]);
  });
});

test("a payload that every language relays with an added property keeps every value", { timeout: 600_000 }, async () => {
  const value = { big: 41_000_000_000.5, list: [], none: null, text: "größer 😀" };
  const sent = (await readFixtures()).filter(({ model, tolerant }) => model === project.mainModel && tolerant.accepted);
  let texts = sent.map(({ payload }) => JSON.stringify(payload));
  for (const { name, folder } of languages) {
    const requests = texts.map((text) => ({ op: "relay" as const, model: project.mainModel, text, add: { key: `hop${name}`, value } }));
    texts = (await askRunner(folder, requests)).map(({ text = "" }) => text);
  }
  const hops = Object.fromEntries(languages.map(({ name }) => [`hop${name}`, value]));
  expect(texts.length).toBeGreaterThan(50);
  for (const [index, { name, payload }] of sent.entries()) {
    const read = models[project.mainModel].read(payload);
    expect([name, JSON.parse(texts[index] ?? "")]).toEqual([name, { ...(read.ok ? read.value : {}), ...hops }]);
  }
});

test.runIf(languages.length === all.length)("the tables of the page on languages show these results", { timeout: 600_000 }, async () => {
  const page = await readFile(pageFile, "utf8");
  const lines = withTables(page, await tables(languages, checked)).split("\n");
  // A new model has a row that the page doesn't have yet.
  expect(page.split("\n").filter((line) => !lines.includes(line))).toEqual([]);
  for (const { name } of languages) expect(page).toContain(`| ${name} |`);
});
