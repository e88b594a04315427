import type { Mode } from "../contract.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";

/** Renders reports as text. */
export interface Renderer {
  readonly report: (report: Report) => string;
  readonly end: (summary: Summary) => string;
}

/** The same for all reports of a run. */
export interface RenderOptions {
  readonly model: string;
  readonly mode: Mode;
  readonly paint: Paint;
}
