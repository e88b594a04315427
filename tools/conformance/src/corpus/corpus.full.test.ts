import { hasToolchain } from "@tools/conformance";
import { buildRunner } from "@tools/conformance/runner";
import { ownContract } from "@tools/contract/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { disagreements, seed } from "./disagreements.ts";
import { languagesWithRunners } from "./languages.ts";
import { stockDisagreements } from "./stock-disagreements.ts";

const languages = (await languagesWithRunners()).filter(({ name, programs }) => hasToolchain(name, ...programs));

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
});

test(`stock Ajv agrees with the TypeScript validators on 20,000 generated payloads (CORPUS_SEED=${seed})`, async () => {
  expect(await stockDisagreements(await ownContract(), { count: 20_000, seed })).toEqual([]);
});

describe.for(languages)("$name", (language) => {
  test(`agrees with the TypeScript validators on 20,000 generated payloads (CORPUS_SEED=${seed})`, async () => {
    expect(await disagreements(language, { count: 20_000, seed })).toEqual([]);
  });
});
