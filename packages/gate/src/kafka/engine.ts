import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";

/** Kafka: each batch is one transaction of results and offsets. */
export const kafka: Engine = {
  open: () => Promise.reject(new Failure("Kafka isn't supported yet.")),
  setup: () => Promise.reject(new Failure("Kafka isn't supported yet.")),
  check: () => Promise.reject(new Failure("Kafka isn't supported yet.")),
};
