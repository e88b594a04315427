import { hasToolchain } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";

describeZoo("Java", import.meta.dirname, hasToolchain("Java", "java", "mvn"));
