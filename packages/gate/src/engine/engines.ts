import type { GateEngine } from "@tools/config/gate";
import type { Engine } from "./engine.ts";

/** Every engine. Its client library is loaded only if it is used. */
export const engines: Readonly<Record<GateEngine, () => Promise<Engine>>> = {
  files: async () => (await import("../files/engine.ts")).files,
  nats: async () => (await import("../nats/engine.ts")).nats,
  kafka: async () => (await import("../kafka/engine.ts")).kafka,
};
