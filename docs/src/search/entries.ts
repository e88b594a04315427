import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProjectReflection, Router } from "typedoc";
import { apiEntries } from "./api.ts";
import { documentEntries } from "./documents.ts";
import type { SearchEntry } from "./entry.ts";
import { modelEntries } from "./models.ts";
import { subjects } from "./synonyms.ts";

/** All search entries: those of the contract, the packages' exports and the guides. */
export async function searchEntries(root: string, project: ProjectReflection, router: Router): Promise<SearchEntry[]> {
  const models = JSON.parse(await readFile(join(root, "docs/reference/generated/search.json"), "utf8"));
  const entries = [...modelEntries(models), ...apiEntries(project, router), ...documentEntries(project, router)];
  return entries.map((entry) => {
    const about = subjects[entry.url.replace(".html", "")];
    return about === undefined ? entry : { ...entry, about };
  });
}
