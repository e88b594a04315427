import type { Benchmark } from "./benchmark.ts";
import { heap } from "./heap.ts";
import { lines } from "./lines.ts";
import { size } from "./size.ts";
import { start } from "./start.ts";
import { invalid, issues, strict, tolerant } from "./time.ts";
import { types } from "./types.ts";
import { webhooks } from "./webhooks.ts";

/** Everything that is measured, in the order of the page. */
export const benchmarks: readonly Benchmark[] = [strict, tolerant, invalid, issues, lines, start, size, heap, types, webhooks];
