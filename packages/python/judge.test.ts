import { hasToolchain } from "@session-schema/toolchain";
import { describeJudge } from "@session-schema/toolchain/judge";

describeJudge("Python", import.meta.dirname, hasToolchain("Python", "python3"));
