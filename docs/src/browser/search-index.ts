import MiniSearch from "minisearch";
import type { SearchEntry } from "../search/entry.ts";
import { pastedIssue } from "./pasted-issue.ts";
import { queryOf } from "./query.ts";
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
    fields: ["title", "where", "about", "text", "words"],
    storeFields: ["weight"],
    tokenize: termsOf,
    processTerm: singular,
    searchOptions: {
      boost: { title: 8, about: 6, words: 0.6 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
      weights: { prefix: 0.5, fuzzy: 0.2 },
      boostDocument: (_id, _term, stored) => Number(stored?.["weight"] ?? 1),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    find: (query) => {
      const all = index.search(queryOf(query, "AND"));
      const found = all.length > 0 ? all : index.search(queryOf(query, "OR"));
      const matching = found.flatMap(({ id }) => entries[Number(id)] ?? []);
      return [
        ...new Set([
          ...pastedIssue(query, entries),
          ...exact(query, entries),
          ...membersNamed(query, entries),
          ...ofKind(query, entries),
          ...repeatsLast(matching, query),
        ]),
      ].slice(0, 30);
    },
  };
}

/** The entries of that very name, those of the contract before those of packages. */
const exact = (query: string, entries: readonly SearchEntry[]): SearchEntry[] =>
  entries.filter(({ title }) => nameOf(title) === nameOf(query)).toSorted((a, b) => b.weight - a.weight);

/** The entries of the contract that a query names with their kind: `session model`, `fps field`. */
function ofKind(query: string, entries: readonly SearchEntry[]): SearchEntry[] {
  const asked = words(query);
  if (asked.length < 2) return [];
  const isNamed = ({ title, where, url }: SearchEntry): boolean => {
    if (!url.startsWith("reference/")) return false;
    const [name, kind] = [words(title), words(where.replace(/ (?:of|in) .*/, ""))];
    return name.every((word) => asked.includes(word)) && asked.every((word) => name.includes(word) || kind.includes(word));
  };
  return entries
    .filter(isNamed)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3);
}

const words = (text: string): string[] => termsOf(text).map(singular);

/**
 * The functions and members in other languages that a name in code ends with: `from_json`, `Session.from_json`, `Session::new`. Those with the
 * same spelling come first, and those of Session.
 */
function membersNamed(query: string, entries: readonly SearchEntry[]): SearchEntry[] {
  if (!/^[\w.:#()]+$/.test(query) || !/[.:#_]|[a-z][A-Z]/.test(query)) return [];
  const name = lastOf(query);
  const isSpelled = ({ title }: SearchEntry) => lastOf(title) === name;
  const isName = /_|[a-z][A-Z]|^[A-Z]/.test(query);
  return entries
    .filter(
      (entry) =>
        / in (?:Go|Java|Python|Rust)$/.test(entry.where) && (isSpelled(entry) || (isName && nameOf(lastOf(entry.title)) === nameOf(name))),
    )
    .toSorted((a, b) => Number(isSpelled(b)) - Number(isSpelled(a)) || b.weight - a.weight)
    .slice(0, 3);
}

/** The last part of a name in code, without brackets. */
const lastOf = (name: string): string =>
  name
    .replace(/\(.*/, "")
    .split(/[.:#]+/)
    .at(-1) ?? "";

/** Without case, spaces and the brackets of functions. */
const nameOf = (text: string): string => text.toLowerCase().replace(/[\s_]+|\(\)$/g, "");

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
