import type { SearchEntry } from "./entry.ts";

/** A search entry of the contract, as the reference emitter writes it. */
export interface ModelEntry {
  readonly kind: "model" | "definition" | "field" | "value";
  readonly title: string;
  readonly model: string;
  readonly text: string;
  /** `session#recordingStatus`. */
  readonly url: string;
  /** The model whose fields follow a field. */
  readonly leadsTo?: string;
}

const weights = { field: 3, model: 2.4, definition: 2, value: 2 };

/** Models, fields and enum values, with their addresses on the site. */
export const modelEntries = (entries: readonly ModelEntry[]): SearchEntry[] =>
  entries.map(({ kind, title, model, text, url, leadsTo }) => {
    const [slug = "", anchor] = url.split("#");
    const place = anchor === undefined ? "" : `#${anchor}`;
    return {
      title,
      where: kind === "model" ? "model" : `${kind} of ${model}`,
      text,
      url: `reference/${slug}.html${place}`,
      // Several models have fields of the same name. Most people look for those of Session.
      weight: weights[kind] * (model === "Session" ? 1.2 : 1),
      ...(leadsTo !== undefined && { leadsTo }),
    };
  });
