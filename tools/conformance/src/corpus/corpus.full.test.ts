import { hasToolchain } from "@tools/conformance";
import { buildRunner } from "@tools/conformance/runner";
import { beforeAll, describe, expect, test } from "vitest";
import { disagreements, seed } from "./disagreements.ts";
import { languagesWithRunners } from "./languages.ts";

const languages = (await languagesWithRunners()).filter(({ name, programs }) => hasToolchain(name, ...programs));

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
});

describe.for(languages)("$name", (language) => {
  test(`agrees with the TypeScript validators on 20,000 generated payloads (CORPUS_SEED=${seed})`, async () => {
    expect(await disagreements(language, { count: 20_000, seed })).toEqual([]);
  });
});
