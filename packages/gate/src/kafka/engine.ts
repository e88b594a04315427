import type { Engine } from "../engine/engine.ts";
import { check } from "./check.ts";
import { openPipeline } from "./pipeline.ts";
import { replay } from "./replay.ts";
import { setup } from "./setup.ts";

/** Kafka: each batch is one transaction of results and offsets. */
export const kafka: Engine = { open: openPipeline, setup, check, replay };
