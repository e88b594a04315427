import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { summaryOnly } from "./summary-only.ts";

/** The renderer of a format. Those that only CI uses are loaded on demand. */
export async function rendererOf(format: Format, options: RenderOptions): Promise<Renderer> {
  return (await renderers[format]())(options);
}

const renderers: Readonly<Record<Format, () => Promise<(options: RenderOptions) => Renderer>>> = {
  pretty: async () => pretty,
  json: async () => json,
  github: async () => (await import("../on-demand.ts")).github,
  sarif: async () => (await import("../on-demand.ts")).sarif,
  junit: async () => (await import("../on-demand.ts")).junit,
  summary: async () => summaryOnly,
};
