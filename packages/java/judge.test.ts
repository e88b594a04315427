import { hasToolchain } from "@session-schema/toolchain";
import { describeJudge } from "@session-schema/toolchain/judge";

describeJudge("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"));
