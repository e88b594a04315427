import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import { openPipeline } from "./pipeline.ts";

/** Kafka: each batch is one transaction of results and offsets. */
export const kafka: Engine = {
  open: openPipeline,
  setup: () => Promise.reject(new Failure("Kafka isn't supported yet.")),
  check: () => Promise.reject(new Failure("Kafka isn't supported yet.")),
};
