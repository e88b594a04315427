import type { Mode } from "../contract.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";

/** Renders reports as text. */
export interface Renderer {
  /** What comes before all reports; nothing by default. */
  readonly begin?: () => string;
  readonly report: (report: Report) => string;
  /** An input that can't be read, which is also reported to standard error. `source` is its name. */
  readonly unreadable?: (message: string, source: string) => string;
  readonly end: (summary: Summary) => string;
  /** What the output doesn't have, as a sentence for standard error; undefined if it has everything. */
  readonly note?: () => string | undefined;
}

/** The same for all reports of a run. */
export interface RenderOptions {
  readonly model: string;
  readonly mode: Mode;
  readonly paint: Paint;
}
