import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";

/** NATS JetStream. */
export const nats: Engine = {
  open: () => Promise.reject(new Failure("NATS isn't supported yet.")),
  setup: () => Promise.reject(new Failure("NATS isn't supported yet.")),
  check: () => Promise.reject(new Failure("NATS isn't supported yet.")),
};
