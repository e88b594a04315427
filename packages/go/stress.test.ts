import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { tools, typesIn } from "./tools.ts";

describeStress("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), { tools, types: typesIn });
