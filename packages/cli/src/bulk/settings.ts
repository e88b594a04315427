import type { Layout, Selection } from "../input/piece.ts";
import type { Mode } from "../mode.ts";
import type { Format } from "../render/format.ts";
import type { OutputPaths } from "./outputs.ts";

/** The options of a run. */
export interface Settings {
  readonly model: string;
  readonly mode: Mode;
  readonly format: Format;
  /** `auto` if no option sets it. */
  readonly layout: Layout;
  /** Where the payloads are in each document; missing if each document or line is one. */
  readonly selection?: Selection;
  readonly outputs: OutputPaths;
  readonly workers: number;
  /** The path of the checkpoint. */
  readonly checkpoint?: string;
}
