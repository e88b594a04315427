import { hasToolchain } from "@tools/conformance";
import { describeRunner } from "@tools/conformance/runner";

describeRunner("Go", import.meta.dirname, hasToolchain("Go", "go"));
