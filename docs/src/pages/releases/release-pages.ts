import { join } from "node:path";
import { type Comparison, compare, renderMarkdown } from "@tools/compat";
import { isStable, lastStable } from "@tools/contract";
import { archiveFolder, readArchive } from "@tools/contract/files";
import type { Page } from "../page.ts";
import { changesByModel } from "./changes-by-model.ts";
import { type ModelPages, readModelPages } from "./model-pages.ts";
import { packageTable } from "./package-table.ts";
import { releaseDates, releasedOn } from "./release-dates.ts";

/** A page for each release, the newest first: what it asks of its users, its changes by model, its packages, and the proof of each change. */
export async function releasePages(root: string): Promise<Page[]> {
  const releases = await readArchive(join(root, archiveFolder));
  const dates = await releaseDates(root);
  const models = await readModelPages(root);
  const pages = releases.map(async ({ version, bundle }, index): Promise<Page> => {
    const earlier = releases.slice(0, index);
    const last = isStable(version) ? lastStable(earlier) : earlier.at(-1);
    const [versions, comparison] = [{ before: last?.version ?? "", after: version }, last && compared(last, { version, bundle })];
    const chapters = [
      `# What changed in ${version}`,
      [...releasedOn(dates.get(version)), "The [changelog](../../CHANGELOG.md) has all changes of the packages in words."].join(" "),
      ...(comparison === undefined ? first(bundle, models) : changes(comparison, versions, models)),
      `## Packages\n\n${await packageTable(root, version)}`,
      ...(comparison === undefined ? [] : proof(comparison, versions)),
    ];
    return {
      source: `${archiveFolder}/${version}.json`,
      slug: `releases/${version}`,
      title: version,
      group: "Releases",
      markdown: `${chapters.join("\n\n")}\n`,
    };
  });
  return (await Promise.all(pages)).reverse();
}

interface Archived {
  readonly version: string;
  readonly bundle: unknown;
}

/** The models of the first release. */
function first(bundle: unknown, models: ModelPages): string[] {
  const names = Object.keys((bundle as { readonly $defs?: object }).$defs ?? {}); // an archived contract is a JSON Schema
  return [
    "The first release. There is no earlier one to compare it with, and nothing to do but to [install a package](../../docs/guides/start.md).",
    `## Models\n\n${names.map((name) => `- ${models.link(name)}`).join("\n")}`,
  ];
}

/** The versions that are compared. */
interface Versions {
  readonly before: string;
  readonly after: string;
}

function changes(comparison: Comparison, versions: Versions, models: ModelPages): string[] {
  return [
    `## What you must do\n\n${whatToDo(comparison, versions)}`,
    ...(comparison.changes.length === 0 ? [] : [`## Changes by model\n\n${changesByModel(comparison.changes, models)}`]),
  ];
}

/** What breaks, or that nothing does. */
function whatToDo({ changes }: Comparison, { before, after }: Versions): string {
  const breaking = changes.filter(({ bump, breaks }) => bump === "major" && breaks !== null);
  if (breaking.length > 0)
    return `Before you replace ${before} with ${after}, check these:\n\n${breaking.map(({ model, instancePath, breaks }) => `- \`${model}${instancePath}\`: ${breaks}`).join("\n")}`;
  return `Nothing. Payloads, readers and programs that work with ${before} work with ${after}. Update when you need what is new.`;
}

/** All changes as \`diff\` prints them. */
function proof(comparison: Comparison, versions: Versions): string[] {
  const text = renderMarkdown(comparison, versions);
  return [
    `## Each change with its proof\n\nEach change with its [rule](../../docs/guides/changing-the-contract.md#the-rules) and the payload that shows who breaks, as \`session-schema diff ${versions.before} ${versions.after}\` prints it.\n\n${text}`,
  ];
}

const compared = (last: Archived, next: Archived): Comparison =>
  compare(last.bundle, next.bundle, { names: { before: last.version, after: next.version } });
