import { hasToolchain } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { tools, typesIn } from "./tools.ts";

describeZoo("Rust", import.meta.dirname, hasToolchain("Rust", "cargo", "rustfmt"), { keeps: ["target"], tools, types: typesIn });
