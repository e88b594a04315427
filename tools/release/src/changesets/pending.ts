import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { type Bump, greatest } from "@tools/compat";
import { type DerivedLine, derivedLines } from "./derived-lines.ts";

/** The changesets that no stable release has included yet. */
export interface Pending {
  /** Their greatest bump: all packages are released together, so it is the bump of each. */
  readonly bump: Bump;
  /** The packages that they name. */
  readonly packages: ReadonlySet<string>;
  /** The packages that changesets with hand-written text name. Derived ones name all, and cover only the contract. */
  readonly byHand: ReadonlySet<string>;
  /** Their files, relative to the root. */
  readonly files: readonly string[];
  readonly changesets: readonly PendingChangeset[];
}

export interface PendingChangeset {
  /** Relative to the root. */
  readonly file: string;
  /** Whether a pre-release has included it. */
  readonly isPrereleased: boolean;
  readonly bump: Bump;
  /** Its lines before the text: the packages and their bumps. */
  readonly head: readonly string[];
  /** The lines of its text. */
  readonly lines: readonly string[];
  readonly derived: readonly DerivedLine[];
  /** Its text without the derived lines. */
  readonly prose: string;
}

export async function readPending(root: string): Promise<Pending> {
  const read = (await readChangesets(root)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const changesets = await Promise.all(
    read.map(async ({ id, releases }) => {
      const text = await readFile(join(root, fileOf(id)), "utf8");
      return { releases, ...changesetOf(fileOf(id), text, greatest(releases.map(({ type }) => type))) };
    }),
  );
  const named = (chosen: typeof changesets): Set<string> => new Set(chosen.flatMap(({ releases }) => releases.map(({ name }) => name)));
  return {
    bump: greatest(changesets.map(({ bump }) => bump)),
    packages: named(changesets),
    byHand: named(changesets.filter(({ derived, prose }) => derived.length === 0 || prose !== "")),
    files: changesets.map(({ file }) => file),
    changesets,
  };
}

/** The parts of a changeset's file. */
export function changesetOf(file: string, text: string, bump: Bump): PendingChangeset {
  const all = text.replace(/\r\n/g, "\n").trimEnd().split("\n");
  const opening = all.findIndex((line) => line.trim() === "---");
  const split = all.findIndex((line, index) => index > opening && line.trim() === "---") + 1;
  const lines = all.slice(split);
  const derived = derivedLines(lines);
  const prose = withoutLines(lines, derived);
  return {
    file,
    isPrereleased: file.startsWith(".changeset/pre/"),
    bump,
    head: all.slice(0, split),
    lines,
    derived,
    prose: isHeadingOnly(prose) ? "" : prose.join("\n").trim(),
  };
}

/** The lines of a text without some of its derived ones. */
export const withoutLines = (lines: readonly string[], removed: readonly Pick<DerivedLine, "start" | "end">[]): string[] =>
  lines.filter((_, index) => !removed.some(({ start, end }) => start <= index && index <= end));

/** Whether nothing is left but the model above a list of derived lines. */
export const isHeadingOnly = (lines: readonly string[]): boolean => lines.every((line) => /^(`[^`]+`:)?$/.test(line.trim()));

const fileOf = (id: string): string => `.changeset/${id}.md`;
