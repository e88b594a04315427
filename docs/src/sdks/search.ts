import { languages } from "@tools/contract/languages";
import type { SearchEntry } from "../search/entry.ts";
import { type Place, placesOf } from "./places.ts";
import type { Sdk } from "./sdk.ts";

/** The modules, types, functions and members of an API. Models have the same in each language, so they rank below those of the contract. */
export const sdkEntries = (sdks: readonly Sdk[]): SearchEntry[] => sdks.flatMap((sdk) => placesOf(sdk).map(entryOf));

function entryOf(place: Place): SearchEntry {
  const { name, slug, anchor, language, module, type, member, group } = place;
  const doc = (member?.variants[0] ?? type ?? module).doc;
  const kind = member === undefined ? (type?.kind ?? module.kind) : (group ?? "Member").replace(/ies$/, "y").replace(/s$/, "");
  return {
    title: name,
    where: `${kind.toLowerCase()} in ${languages[language].title}`,
    text: shortened(doc.text),
    url: `${slug}.html${anchor === "" ? "" : `#${anchor}`}`,
    weight: weightOf(place) * (/Session/.test(name) ? 1.2 : 1),
  };
}

function weightOf({ type, member }: Place): number {
  if (member === undefined) return type === undefined ? 1 : 0.5;
  return type === undefined ? 0.9 : 0.2;
}

/** A short text, because there are many entries. */
const shortened = (markdown: string): string =>
  markdown
    .replace(/```[\s\S]*?```/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*\\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
