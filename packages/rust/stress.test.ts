import { hasToolchain } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { tools, typesIn } from "./tools.ts";

describeStress("Rust", import.meta.dirname, hasToolchain("Rust", "cargo", "rustfmt"), { keeps: ["target"], tools, types: typesIn });
