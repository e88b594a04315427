import { type CheckedAudience, greatest, renderMarkdown } from "@tools/compat";
import { printableJson, printableLines } from "@tools/json-text";
import { count } from "../render/count.ts";
import type { Paint } from "../terminal.ts";
import type { Compared } from "./compare-contracts.ts";
import { pretty } from "./pretty.ts";

export interface RenderOptions {
  readonly format: "text" | "json" | "markdown";
  readonly paint: Paint;
  /** Undefined for everyone. */
  readonly audiences: readonly CheckedAudience[] | undefined;
  /** The oldest of the releases, if the new contract is compared with every one. */
  readonly since: string | undefined;
}

/** The output of `diff`: one comparison, or one with each release and the bump of all. */
export function renderCompared(all: readonly Compared[], options: RenderOptions): string {
  const { format, paint, audiences, since } = options;
  const bump = greatest(all.map(({ comparison }) => comparison.bump));
  if (format === "json") {
    const [only] = all;
    const releases = all.map(({ before, comparison }) => ({ release: before, ...comparison }));
    return `${printableJson(since === undefined ? only?.comparison : { bump, releases }, 2)}\n`;
  }
  const whom = audiences === undefined ? "" : ` for ${audiences.map((audience) => `${audience}s`).join(" and ")}`;
  const parts = all.map(({ before, after, comparison }) => {
    const names = { before, after: `${after}${whom}` };
    return format === "markdown" ? renderMarkdown(comparison, names) : pretty(comparison, names, paint);
  });
  if (since !== undefined)
    parts.push(`Since ${since}${whom}: ${format === "markdown" ? `**${bump}**` : bump}, in ${count(all.length, "release")}\n`);
  // Names and paths of a contract may contain characters that move the cursor. `pretty` has colors, and replaces them itself.
  return format === "markdown" ? printableLines(parts.join("\n")) : parts.join("\n");
}
