import { join } from "node:path";
import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { quickTools, slowTools, typesIn } from "./tools.ts";

// The dependencies were built for the crate itself.
process.env["CARGO_BUILD_BUILD_DIR"] = join(import.meta.dirname, "target");

describeStress("Rust", import.meta.dirname, hasToolchain("Rust", "cargo", "rustfmt"), {
  keeps: ["target"],
  tools: { ...quickTools, ...slowTools },
  types: typesIn,
});
