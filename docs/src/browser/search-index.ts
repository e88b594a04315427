import MiniSearch from "minisearch";
import type { SearchEntry } from "../search/entry.ts";
import { singular, termsOf } from "./terms.ts";

export interface Index {
  /** The matching entries, best first. */
  readonly find: (query: string) => readonly SearchEntry[];
}

/** Loads the search entries. */
export async function buildIndex(url: URL): Promise<Index> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} has status ${response.status}`);
  return indexOf(await response.json());
}

/** Titles count more than texts, and entries of the contract more than those of packages. */
export function indexOf(entries: readonly SearchEntry[]): Index {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "text"],
    storeFields: ["weight"],
    tokenize: termsOf,
    processTerm: singular,
    searchOptions: {
      boost: { title: 8 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
      weights: { prefix: 0.5, fuzzy: 0.2 },
      boostDocument: (_id, _term, stored) => Number(stored?.["weight"] ?? 1),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    find: (query) => {
      const all = index.search(query, { combineWith: "AND" });
      const found = all.length > 0 ? all : index.search(query);
      return repeatsLast(
        found.flatMap(({ id }) => entries[Number(id)] ?? []),
        query,
      ).slice(0, 30);
    },
  };
}

/** Fields that several models share come once, and the others after all that is different, unless the query is their name. */
function repeatsLast(found: readonly SearchEntry[], query: string): SearchEntry[] {
  const seen = new Set<string>();
  const [first, repeated]: [SearchEntry[], SearchEntry[]] = [[], []];
  for (const entry of found) {
    const key = JSON.stringify([entry.title, entry.text]);
    const isRepeated = seen.has(key) && entry.title.toLowerCase() !== query.toLowerCase();
    (isRepeated ? repeated : first).push(entry);
    seen.add(key);
  }
  return [...first, ...repeated];
}
