import { hasToolchain } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { linters } from "./linters.ts";

describeZoo("Python", import.meta.dirname, hasToolchain("Python", "python3"), { tools: linters });
