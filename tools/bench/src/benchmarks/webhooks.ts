import { npmName } from "@tools/contract";
import type { Benchmark } from "./benchmark.ts";
import { runWorker } from "./run-worker.ts";

/** The verification of a delivery by Standard Webhooks. */
export const webhooks: Benchmark = {
  id: "webhooks",
  unit: "µs",
  columns: ["one delivery"],
  rows: [
    { id: "ours", name: npmName("webhooks") },
    { id: "standardwebhooks", name: "standardwebhooks" },
  ],
  measure: (row, _column, { milliseconds }) => runWorker("verify", [row, milliseconds]),
};
