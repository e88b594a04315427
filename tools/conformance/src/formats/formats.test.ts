import { hasToolchain } from "@tools/conformance";
import { buildRunner } from "@tools/conformance/runner";
import { beforeAll, expect, test } from "vitest";
import { languagesWithRunners } from "../corpus/languages.ts";
import { formatDisagreements } from "./disagreements.ts";

const languages = (await languagesWithRunners()).filter(({ name, programs }) => hasToolchain(name, ...programs));

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
}, 600_000);

test.for(languages)(
  "$name agrees with the definition of each format on 200 adversarial strings",
  { timeout: 600_000 },
  async (language) => {
    expect(await formatDisagreements(language, { count: 200, seed: 1 })).toEqual([]);
  },
);
