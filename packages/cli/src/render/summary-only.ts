import { summaryOf } from "./pretty.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** The counts of a run, and the most frequent issues, for inputs with too many issues to read. */
export const summaryOnly = (options: RenderOptions): Renderer => ({
  shows: "summary",
  report: () => "",
  end: (summary) => summaryOf(summary, options),
});
