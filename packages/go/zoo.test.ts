import { hasToolchain } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { tools, typesIn } from "./tools.ts";

describeZoo("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), { tools, types: typesIn });
