import { hasToolchain } from "@session-schema/toolchain";
import { describeJudge } from "@session-schema/toolchain/judge";

describeJudge("Go", import.meta.dirname, hasToolchain("Go", "go"));
