import { record } from "@tools/evidence";
import { seedFrom } from "@tools/vitest/seed";
import { describeSoundness } from "./test-support/describe-soundness.ts";
import { describeSearch } from "./test-support/search/describe-search.ts";

const pairs = Number(process.env["SOUNDNESS_RUNS"] ?? 20_000);
const seed = seedFrom("SOUNDNESS_SEED");

describeSearch({
  pairs,
  seed,
  onEnd: (bumps) =>
    record("diff", {
      command: "pnpm --filter @tools/compat exec vitest run --mode long src/soundness.long.test.ts",
      variables: { SOUNDNESS_SEED: seed, SOUNDNESS_RUNS: pairs },
      figures: { pairs, ...bumps },
    }),
});
// Each of these takes as long as four of the others.
describeSoundness({ runs: Math.ceil(pairs / 4), seed });
