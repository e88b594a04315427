import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { workspacePackages } from "../workspace.ts";
import { derive } from "./derived.ts";
import { derivedEdits } from "./derived-edits.ts";
import { readPending } from "./pending.ts";

/** Writes a line for each change of the schemas that no changeset describes, and removes lines of changes that were undone. */
export async function run(): Promise<number> {
  const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true).map(({ name }) => name);
  process.stdout.write((await deriveChangesets(root, packages)).map((message) => `${message}\n`).join(""));
  return 0;
}

/** Brings the derived lines of the changesets up to date, and returns what was done to each file, for people. */
export async function deriveChangesets(root: string, packages: readonly string[]): Promise<string[]> {
  const [{ since, changes }, { changesets }] = await Promise.all([derive(root), readPending(root)]);
  const edits = derivedEdits(changes, changesets, packages);
  for (const { file, text } of edits) await (text === undefined ? rm(join(root, file)) : writeFile(join(root, file), text));
  return edits.length > 0 ? edits.map(({ message }) => message) : [nothing(since?.version, changes.length)];
}

const nothing = (last: string | undefined, changes: number): string =>
  last === undefined
    ? "There is no release yet to derive from."
    : changes === 0
      ? `The schemas haven't changed since ${last}.`
      : `The changesets cover every change of the schemas since ${last}.`;
