import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, type Manifest, readManifest } from "./manifest.ts";

/** The folders of the members that pnpm-workspace.yaml or package.json lists; none if it isn't a workspace. */
export async function membersOf(root: string, manifest: Manifest): Promise<string[]> {
  const patterns = (await pnpmPatterns(root)) ?? npmPatterns(manifest);
  const expanded = async (globs: readonly string[]): Promise<string[]> =>
    (
      await Promise.all(
        globs.map((pattern) =>
          expand(
            root,
            pattern.split("/").filter((part) => part !== "" && part !== "."),
          ),
        ),
      )
    ).flat();
  const excluded = new Set(await expanded(patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1))));
  const found = new Set(await expanded(patterns.filter((pattern) => !pattern.startsWith("!"))));
  const members = [...found].filter((folder) => folder !== root && !excluded.has(folder)).sort();
  const manifests = await Promise.all(members.map(readManifest));
  return members.filter((_, index) => manifests[index] !== undefined);
}

/** The list of `packages` in pnpm-workspace.yaml. Nothing else is read, so no YAML parser has to be bundled. */
async function pnpmPatterns(root: string): Promise<string[] | undefined> {
  const text = await readFile(join(root, "pnpm-workspace.yaml"), "utf8").catch(() => undefined); // not a pnpm workspace
  if (text === undefined) return undefined;
  const [, inline, block = ""] = /^packages:[ \t]*(?:\[(.*?)\]|((?:[ \t]*(?:#.*|-.*)?(?:\r?\n|$))*))/msu.exec(text) ?? [];
  const entries = inline === undefined ? [...block.matchAll(/^[ \t]*-[ \t]+(.*)$/gmu)].map(([, entry = ""]) => entry) : inline.split(",");
  return entries.map(unquoted).filter((entry) => entry !== "");
}

const unquoted = (entry: string): string =>
  /^(?:"([^"]*)"|'([^']*)'|([^#]*))/u
    .exec(entry.trim())
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? "";

function npmPatterns({ workspaces }: Manifest): string[] {
  const listed = isObject(workspaces) ? workspaces["packages"] : workspaces;
  return Array.isArray(listed) ? listed.filter((one) => typeof one === "string") : [];
}

/** The folders that match a pattern such as `packages/*`; `**` matches any depth. */
async function expand(folder: string, [part, ...rest]: readonly string[]): Promise<string[]> {
  if (part === undefined) return [folder];
  if (!part.includes("*")) return expand(join(folder, part), rest);
  const below = (await foldersIn(folder)).filter((name) => part === "**" || globPattern(part).test(name));
  const deeper = await Promise.all(below.map((name) => expand(join(folder, name), part === "**" ? ["**", ...rest] : rest)));
  return [...(part === "**" ? await expand(folder, rest) : []), ...deeper.flat()];
}

const globPattern = (part: string): RegExp => new RegExp(`^${part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*")}$`, "u");

const foldersIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // the folder of a pattern may be missing
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .map(({ name }) => name);
};
