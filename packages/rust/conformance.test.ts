import { hasToolchain } from "@tools/conformance";
import { describeRunner } from "@tools/conformance/runner";

describeRunner("Rust", import.meta.dirname, hasToolchain("Rust", "cargo"));
