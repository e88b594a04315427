import { hasToolchain } from "@tools/conformance";
import { describeJudge } from "@tools/conformance/runner";

describeJudge("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"));
