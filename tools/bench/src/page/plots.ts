import type { PlotSpec } from "./plot.ts";

/** The plots of the page. */
export const plots: readonly PlotSpec[] = [
  {
    id: "strict",
    columns: ["1 shape", "200 shapes"],
    axis: "nanoseconds per payload",
    alt: "Time of the strict check of a valid payload, by library, for payloads of 1 shape and of 200 shapes",
  },
  {
    id: "size",
    columns: ["predicate"],
    axis: "kB, minified and compressed",
    scale: 1 / 1000,
    alt: "Size of the strict predicate in a bundle, by library",
  },
  {
    id: "start",
    columns: ["first result"],
    axis: "milliseconds",
    alt: "Time from the start of a process until its first result, by library",
  },
];
