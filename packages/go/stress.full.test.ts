import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { quickTools, slowTools, typesIn } from "./tools.ts";

describeStress("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), {
  tools: { ...quickTools, ...slowTools },
  types: typesIn,
});
