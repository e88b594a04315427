import { createHash } from "node:crypto";
import { type Bump, bumps, type Change, code, greatest } from "@tools/compat";
import { kebabCase } from "@tools/contract";
import { idOf, markerOf, topicOf } from "./derived-lines.ts";
import { isHeadingOnly, type PendingChangeset, withoutLines } from "./pending.ts";
import { noteOf, noteWithModel } from "./release-note.ts";
import { type OutdatedLine, outdatedLines, uncovered } from "./uncovered.ts";

/** What `changeset:derive` does to one file. */
export interface Edit {
  readonly file: string;
  /** Its new text; undefined if it is deleted. */
  readonly text: string | undefined;
  readonly message: string;
}

/** The edits after which every change has one derived line, or is named in a text written by hand. No such text is ever deleted. */
export function derivedEdits(changes: readonly Change[], changesets: readonly PendingChangeset[], packages: readonly string[]): Edit[] {
  const outdated = outdatedLines(changes, changesets);
  const missing = uncovered(changes, changesets);
  const updates = changesets.flatMap((changeset) => {
    const edit = updated(
      changeset,
      outdated.filter((one) => one.changeset === changeset),
      changes,
      missing,
    );
    return edit === undefined ? [] : [edit];
  });
  const taken = new Set(changesets.map(({ file }) => file.replace("/pre/", "/")));
  return [...updates, ...[...Map.groupBy(missing, ({ model }) => model).values()].map((group) => added(group, packages, taken))];
}

/** A changeset without its outdated lines, and with the bump that its derived lines require. */
function updated(
  changeset: PendingChangeset,
  outdated: readonly OutdatedLine[],
  changes: readonly Change[],
  missing: readonly Change[],
): Edit | undefined {
  const { file, derived } = changeset;
  if (derived.length === 0) return undefined;
  const current = new Map(changes.map((change) => [idOf(change), change]));
  const gone = outdated.map(({ line }) => line);
  // Words about a change that was changed further, or that has another line, stay without the comment: only their author can adapt them.
  const reworded = gone.filter(
    ({ isReworded, topic, id }) => isReworded && (current.has(id) || missing.some((change) => topicOf(change) === topic)),
  );
  const lines = withoutLines(
    changeset.lines.map((line, index) => {
      const marked = derived.find(({ end }) => end === index);
      if (marked === undefined) return line;
      const change = current.get(marked.id);
      return line.replace(/[ \t]*<!-- derived: .*$/, reworded.includes(marked) || change === undefined ? "" : ` ${markerOf(change)}`);
    }),
    gone.filter((line) => !reworded.includes(line)),
  );
  if (isHeadingOnly(lines))
    return { file, text: undefined, message: `${file} is deleted: its changes were undone, or are in another file.` };
  const kept = derived.filter((line) => !gone.includes(line));
  const before = greatest(derived.map(({ bump }) => bump));
  const after = greatest(kept.map(({ id }) => current.get(id)?.bump ?? "none"));
  const head = withBump(changeset.head, { before, after, highest: changeset.bump });
  const text = `${[...head, ...lines]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
  if (text === `${[...changeset.head, ...changeset.lines].join("\n")}\n`) return undefined;
  const remains = kept.length === 0 ? " Only text written by hand is left. Delete the file if it no longer applies." : "";
  const adapt =
    reworded.length === 0
      ? ""
      : ` Adapt what you wrote, ${reworded.map(({ text: words }) => JSON.stringify(words)).join(" and ")}: the change is another one now.`;
  return { file, text, message: `${file} is updated to what the schemas change.${remains}${adapt}` };
}

/** Raises or lowers the bumps that were derived. Bumps and packages that were edited by hand stay, unless no bump is high enough. */
function withBump(head: readonly string[], { before, after, highest }: { before: Bump; after: Bump; highest: Bump }): string[] {
  const isTooLow = bumps.indexOf(highest) < bumps.indexOf(after);
  return head.map((line) => {
    const bump = /^(.+): *(\w+) *$/.exec(line)?.[2];
    if (bump === undefined || after === "none" || !(bump === before || (isTooLow && bump === highest))) return line;
    return line.replace(/\w+ *$/, after);
  });
}

/** A new changeset with changes of one model. */
function added(changes: readonly Change[], packages: readonly string[], taken: ReadonlySet<string>): Edit {
  const bump = greatest(changes.map((change) => change.bump));
  const [first, ...more] = changes;
  const lines =
    first !== undefined && more.length === 0
      ? [`${noteWithModel(first)} ${markerOf(first)}`]
      : [`${code(first?.model ?? "")}:`, "", ...changes.map((change) => `- ${noteOf(change)} ${markerOf(change)}`)];
  const file = fileFor(changes, taken);
  const text = `${["---", ...packages.map((name) => `${JSON.stringify(name)}: ${bump}`), "---", "", ...lines].join("\n")}\n`;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return { file, text, message: `${file} requests a ${bump} release for ${count}. Read it, reword it where you can, and commit it.` };
}

/** A file named for what changed, so that two branches use the same name only for the same changes. */
function fileFor(changes: readonly Change[], taken: ReadonlySet<string>): string {
  const digest = createHash("sha256").update(changes.map(idOf).join("\n")).digest("hex").slice(0, 6);
  const [first, ...more] = changes;
  const model = kebabCase(first?.model ?? "");
  const name = first === undefined || more.length > 0 ? `${model}-${digest}` : slugOf(first);
  const file = `.changeset/${name}.md`;
  return taken.has(file) ? `.changeset/${name}-${digest}.md` : file;
}

/** `session-region-added` */
function slugOf({ rule, model, instancePath }: Change): string {
  const path = instancePath.split("/").map((segment) => kebabCase(segment.replace(/[^\w-]+/g, "")));
  const what = rule.replace(/^(property|model)-/, "");
  return [kebabCase(model), ...path, what]
    .filter((part) => part !== "")
    .join("-")
    .slice(0, 80);
}
