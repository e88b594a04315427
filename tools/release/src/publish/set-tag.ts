import { readFile, writeFile } from "node:fs/promises";

/** Sets the tag of npm in the file of `changeset publish-plan`, which has no option for it. */
export async function setTag(file: string, tag: string): Promise<void> {
  const { plan, ...rest } = JSON.parse(await readFile(file, "utf8")) as { plan: object[][] }; // the format of changesets
  const tagged = plan.map((chunk) => chunk.map((release) => ("tag" in release ? { ...release, tag } : release)));
  await writeFile(file, JSON.stringify({ ...rest, plan: tagged }, undefined, 2));
}
