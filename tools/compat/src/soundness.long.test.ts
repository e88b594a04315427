import { seedFrom } from "@tools/vitest/seed";
import { describeSoundness } from "./test-support/describe-soundness.ts";

describeSoundness({ runs: Number(process.env["SOUNDNESS_RUNS"] ?? 20_000), seed: seedFrom("SOUNDNESS_SEED") });
