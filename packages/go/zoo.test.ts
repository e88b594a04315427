import { hasToolchain } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { tools } from "./tools.ts";

describeZoo("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), { tools });
