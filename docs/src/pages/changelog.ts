import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { archiveFolder } from "@tools/contract/files";
import { withoutMarkers } from "@tools/release/changesets/without-markers";
import { splitFrontMatter } from "./front-matter.ts";
import { releaseDates, releasedOn } from "./releases/release-dates.ts";

/** The changes of each release, after the pending ones. All packages have the same releases, so one changelog is enough. */
export async function changelog(root: string): Promise<string> {
  const unreleasedChanges = await pending(join(root, ".changeset"));
  const file = join(root, "packages/types/CHANGELOG.md");
  const released = existsSync(file)
    ? withDates((await readFile(file, "utf8")).replace(/^# .*\n+/, ""), root, await releaseDates(root))
    : "";
  const unreleased = unreleasedChanges.length === 0 ? "" : `## Not released yet\n\n${unreleasedChanges.join("\n\n")}\n\n`;
  return `# Changelog\n\nAll packages are released together. Each has the version of the contract that it is generated from.\n\n${unreleased}${released}`;
}

/** The changelog with the date of each release below its heading, and a link to its page. */
const withDates = (markdown: string, root: string, dates: ReadonlyMap<string, string>): string =>
  markdown.replace(/^## (\S+)$/gm, (heading, version) => {
    const archived = `${archiveFolder}/${version}.json`;
    const link = existsSync(join(root, archived)) ? [`[Its changes by model, and its packages](${archived}).`] : [];
    return `${heading}\n\n${[...releasedOn(dates.get(version)), ...link].join(" ")}`;
  });

async function pending(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => withoutMarkers(splitFrontMatter(text).markdown).trim());
}
