import { readdir } from "node:fs/promises";
import { posix, sep } from "node:path";
import { siteFolder } from "./site.ts";

/** The addresses of all pages, relative to the site. */
export async function sitePages(): Promise<string[]> {
  const files = await readdir(siteFolder, { recursive: true });
  return files
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll(sep, "/"))
    .sort();
}

/** Every page of a small folder, six of a large one, and so many of each folder of the API, whose pages have one layout and generated text. */
export function fewOfEachFolder(pages: readonly string[], ofTheApi: number): string[] {
  const folders = Map.groupBy(pages, (name) => posix.dirname(name));
  return [...folders].flatMap(([folder, all]) => {
    if (folder.startsWith("api/")) return spread(all, ofTheApi);
    return all.length <= 20 ? all : spread(all, 6);
  });
}

/** So many elements of a list, from the first to the last; all of a shorter list. */
const spread = <T>(all: readonly T[], count: number): T[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, step) => all[Math.floor((step * (all.length - 1)) / Math.max(count - 1, 1))] as T); // below the length

/** One page of each kind. */
export const samplePages: readonly string[] = [
  "index.html",
  "reference.html",
  "reference/session.html",
  "reference/recording-status.html",
  "reference/webhook-event.html",
  "guides/start.html",
  "scale.html",
  "guides/issues/minimum.html",
  "guides/rules/enum-value-added.html",
  "operations/list-sessions.html",
  "architecture.html",
  "benchmarks.html",
  "changelog.html",
  "releases/1.0.0.html",
  "api.html",
  "api/validators.html",
  "api/validators/readSession.html",
  "api/validators/ContractError.html",
  "api/validators/sessionStandard.html",
  "api/validators/ReadResult.html",
  "api/types/Session.html",
  "api/types/RecordingStatus.html",
  "api/fixtures/session.html",
  "api/go/sessionschema/Session.html",
  "api/go.html",
  "playground.html",
  "fixtures.html",
  "404.html",
];
