import { hasToolchain } from "@tools/conformance";
import { describeZoo } from "@tools/conformance/stress";
import { tools, typesIn } from "./tools.ts";

describeZoo("Rust", import.meta.dirname, hasToolchain("Rust", "cargo", "rustfmt"), { keeps: ["target"], tools, types: typesIn });
