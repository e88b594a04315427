import type { ProjectReflection, Router } from "typedoc";
import type { Sdk } from "../sdks/sdk.ts";
import { sdkEntries } from "../sdks/search.ts";
import { apiEntries } from "./api.ts";
import { documentEntries } from "./documents.ts";
import type { SearchEntry } from "./entry.ts";
import { type ModelEntry, modelEntries } from "./models.ts";
import { subjects } from "./synonyms.ts";

/** What the search finds. */
export interface Searched {
  readonly models: readonly ModelEntry[];
  readonly sdks: readonly Sdk[];
  readonly project: ProjectReflection;
  readonly router: Router;
}

/** All search entries: those of the contract, the packages' exports and the guides. */
export function searchEntries({ models, sdks, project, router }: Searched): SearchEntry[] {
  const entries = [...modelEntries(models), ...apiEntries(project, router), ...documentEntries(project, router), ...sdkEntries(sdks)];
  return entries.map((entry) => {
    const about = subjects[entry.url.replace(".html", "")];
    return about === undefined ? entry : { ...entry, about };
  });
}
