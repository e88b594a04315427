import { hasToolchain } from "@session-schema/toolchain";
import { describeJudge } from "@session-schema/toolchain/judge";

describeJudge("Rust", import.meta.dirname, hasToolchain("Rust", "cargo"));
