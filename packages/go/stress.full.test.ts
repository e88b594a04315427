import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { builtTools, ownTools, typesIn } from "./tools.ts";

describeStress("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), {
  tools: { ...ownTools, ...builtTools },
  types: typesIn,
});
