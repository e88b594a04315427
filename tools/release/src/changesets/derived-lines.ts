import { createHash } from "node:crypto";
import { type Bump, bumps, type Change } from "@tools/compat";
import { noteOf } from "./release-note.ts";
import { withoutMarkers } from "./without-markers.ts";

/** A line of a changeset that describes one change of the schemas. Its text may be reworded: a comment identifies the change. */
export interface DerivedLine {
  readonly id: string;
  /** The rule and the place, which stay the same if a change is changed further. */
  readonly topic: string;
  readonly bump: Bump;
  /** The index of its first and its last line of text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the text isn't the one that was derived. */
  readonly isReworded: boolean;
}

/** The comment at the end of a derived line. Nothing of it gets into a changelog. */
export const markerOf = (change: Change): string => `<!-- derived: ${change.bump} ${topicOf(change)} ${digestOf(noteOf(change))} -->`;

export const idOf = (change: Change): string => `${topicOf(change)} ${digestOf(noteOf(change))}`;

export const topicOf = ({ rule, model, instancePath }: Change): string => `${rule} ${encodeURI(`${model}#${instancePath}`)}`;

/** The derived lines of a changeset, which may each take several lines of text. */
export function derivedLines(lines: readonly string[]): DerivedLine[] {
  return lines.flatMap((line, end) => {
    const [, bump, topic, digest] = /<!-- derived: (\w+) (\S+ \S+) (\w+) -->\s*$/.exec(line) ?? [];
    if (topic === undefined || digest === undefined) return [];
    const start = startOf(lines, end);
    const text = withoutMarkers(lines.slice(start, end + 1).join(" "))
      .replace(/^- /, "")
      .replace(/\s+/g, " ")
      .trim();
    const derived = { id: `${topic} ${digest}`, topic, bump: bumps.find((one) => one === bump) ?? "none", start, end, text };
    return [{ ...derived, isReworded: !isDerivedText(text, topic, digest) }];
  });
}

/** A line starts at its bullet, or where its paragraph does. */
function startOf(lines: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && !/^\s*[-*] /.test(lines[start] ?? "")) {
    const above = lines[start - 1] ?? "";
    if (above.trim() === "" || above.endsWith("-->")) break;
    start--;
  }
  return start;
}

/** A line that is a paragraph starts with its model, in the place of a list's heading. */
function isDerivedText(text: string, topic: string, digest: string): boolean {
  const model = decodeURI(topic.split(" ")[1] ?? "").split("#")[0];
  const alone = text.startsWith(`\`${model}\`: `) ? text.slice(`\`${model}\`: `.length) : text;
  return [text, alone, alone.slice(0, 1).toUpperCase() + alone.slice(1)].some((one) => digestOf(one) === digest);
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
