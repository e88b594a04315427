import { hasToolchain } from "@tools/conformance";
import { buildRunner } from "@tools/conformance/runner";
import { ownContract } from "@tools/contract/testing";
import { record } from "@tools/evidence";
import { seedFrom } from "@tools/vitest/seed";
import { beforeAll, expect, test } from "vitest";
import { disagreements } from "./disagreements.ts";
import { languagesWithRunners } from "./languages.ts";
import { stockDisagreements } from "./stock-disagreements.ts";

const languages = (await languagesWithRunners()).filter(({ name, programs }) => hasToolchain(name, ...programs));
const seed = seedFrom("CORPUS_SEED");
const payloads = Number(process.env["CORPUS_PAYLOADS"] ?? 1_000_000);
const count = Math.min(payloads, 20_000);
const rounds = Array.from({ length: Math.ceil(payloads / count) }, (_, round) => seed + round);

beforeAll(async () => {
  for (const { folder } of languages) await buildRunner(folder);
});

test(`stock Ajv agrees with the TypeScript validators on ${payloads} generated payloads (CORPUS_PAYLOADS)`, async () => {
  const contract = await ownContract();
  for (const round of rounds)
    expect({ round, found: await stockDisagreements(contract, { count, seed: round }) }).toEqual({ round, found: [] });
  await recordCorpus("ajv");
});

test.for(languages)(`$name agrees with the TypeScript validators on ${payloads} generated payloads (CORPUS_PAYLOADS)`, async (language) => {
  for (const round of rounds) expect({ round, found: await disagreements(language, { count, seed: round }) }).toEqual({ round, found: [] });
  await recordCorpus(language.name.toLowerCase());
});

/** Only runs without a disagreement come so far. */
const recordCorpus = (compared: string): Promise<void> =>
  record(`corpus-${compared}`, {
    command: "pnpm --filter @tools/conformance test:long",
    variables: { CORPUS_SEED: seed, CORPUS_PAYLOADS: payloads },
    figures: { payloads: count * rounds.length },
  });
