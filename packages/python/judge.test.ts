import { hasToolchain } from "@tools/conformance";
import { describeJudge } from "@tools/conformance/runner";

describeJudge("Python", import.meta.dirname, hasToolchain("Python", "python3"));
