import { hasToolchain } from "@tools/conformance";
import { describeJudge } from "@tools/conformance/runner";

describeJudge("Rust", import.meta.dirname, hasToolchain("Rust", "cargo"));
