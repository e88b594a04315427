import type { Mode } from "../mode.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import type { Paint } from "../terminal.ts";

/** Renders reports as text. */
export interface Renderer {
  /**
   * Whether it shows each payload, those with issues or warnings, or only the summary. Reports of other payloads aren't made, which saves
   * most of the time of a run.
   */
  readonly shows: "payloads" | "issues" | "summary";
  /**
   * The text of a report. It depends on nothing else, because threads render reports out of order. For a document, it is whole lines that `add`
   * of the document takes.
   */
  readonly report: (report: Report) => string;
  readonly end: (summary: Summary) => string;
  /** Begins a document, for formats whose output is one. Its state is in one place, wherever reports are rendered. */
  readonly document?: () => ReportDocument;
}

/** An output that is one document. Each method returns the text that comes next. */
export interface ReportDocument {
  readonly begin: () => string;
  /** Adds the texts of one or more reports. */
  readonly add: (texts: string) => string;
  /** Adds an input that can't be read, which is also reported to standard error. `source` is its name. */
  readonly unreadable: (message: string, source: string) => string;
  readonly end: (summary: Summary) => string;
  /** What the document doesn't have, as a sentence for standard error; undefined if it has everything. */
  readonly note?: () => string | undefined;
}

/** The same for all reports of a run. */
export interface RenderOptions {
  readonly model: string;
  readonly mode: Mode;
  readonly paint: Paint;
}
