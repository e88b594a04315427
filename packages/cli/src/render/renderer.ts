import type { Mode } from "../contract.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";

/** Turns what was found into text. */
export interface Renderer {
  readonly report: (report: Report) => string;
  readonly end: (summary: Summary) => string;
}

/** What all reports of a run have in common. */
export interface Setting {
  readonly model: string;
  readonly mode: Mode;
  readonly paint: Paint;
}
