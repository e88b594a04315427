import { seedFrom } from "@tools/vitest/seed";
import { describeAudiences } from "./test-support/describe-audiences.ts";

describeAudiences({ runs: Number(process.env["AUDIENCES_RUNS"] ?? 5_000), seed: seedFrom("AUDIENCES_SEED") });
