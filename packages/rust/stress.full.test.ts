import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { quickTools, slowTools, typesIn } from "./tools.ts";

describeStress("Rust", import.meta.dirname, hasToolchain("Rust", "cargo", "rustfmt"), {
  keeps: ["target"],
  tools: { ...quickTools, ...slowTools },
  types: typesIn,
});
