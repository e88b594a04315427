import { hasToolchain } from "@tools/conformance";
import { describeZoo } from "@tools/conformance/stress";
import { tools, typesIn } from "./tools.ts";

describeZoo("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), { tools, types: typesIn });
