import { hasToolchain } from "@tools/conformance";
import { buildRunner } from "@tools/conformance/runner";
import { seedFrom } from "@tools/vitest/seed";
import { beforeAll, expect, test } from "vitest";
import { disagreements } from "./disagreements.ts";
import { languagesWithRunners } from "./languages.ts";

const languages = (await languagesWithRunners()).filter(({ name, programs }) => hasToolchain(name, ...programs));
const seed = seedFrom("CORPUS_SEED");
const rounds = Array.from({ length: 50 }, (_, round) => seed + round);

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
});

test.for(languages)("$name agrees with the TypeScript validators on a million generated payloads", async (language) => {
  for (const round of rounds)
    expect({ round, found: await disagreements(language, { count: 20_000, seed: round }) }).toEqual({ round, found: [] });
});
