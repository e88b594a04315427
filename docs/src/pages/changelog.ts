import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitFrontMatter } from "./front-matter.ts";

/** What changed, release by release: the packages move together, so that one of their changelogs tells for all; what waits comes first. */
export async function changelog(root: string): Promise<string> {
  const waiting = await pending(join(root, ".changeset"));
  const file = join(root, "packages/types/CHANGELOG.md");
  const released = existsSync(file) ? (await readFile(file, "utf8")).replace(/^# .*\n+/, "") : "";
  const unreleased = waiting.length === 0 ? "" : `## Not released yet\n\n${waiting.join("\n\n")}\n\n`;
  return `# Changelog\n\nAll packages move together: one version of each belongs to one version of the contract.\n\n${unreleased}${released}`;
}

async function pending(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => splitFrontMatter(text).markdown.trim());
}
