import { hasToolchain } from "@tools/conformance";
import { describeJudge } from "@tools/conformance/runner";

describeJudge("Go", import.meta.dirname, hasToolchain("Go", "go"));
