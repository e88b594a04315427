import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit/junit.ts";
import { pretty } from "./pretty.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { sarif } from "./sarif/sarif.ts";
import { summaryOnly } from "./summary-only.ts";

export type Format = "pretty" | "json" | "github" | "sarif" | "junit" | "summary";

/** The output formats by name. */
export const formats: Readonly<Record<Format, (options: RenderOptions) => Renderer>> = {
  pretty,
  json,
  github,
  sarif,
  junit,
  summary: summaryOnly,
};
