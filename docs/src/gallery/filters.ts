/** The chosen filters. An empty one matches every fixture. */
export interface Filters {
  readonly model: string;
  readonly keyword: string;
  readonly result: string;
  /** Words in the name or the description, in any order. */
  readonly text: string;
}

/** The values of a fixture that the filters are compared with. */
export interface Item {
  readonly model: string;
  readonly keywords: readonly string[];
  readonly result: string;
  /** In lower case. */
  readonly text: string;
}

export const matches = (item: Item, { model, keyword, result, text }: Filters): boolean =>
  (model === "" || item.model === model) &&
  (keyword === "" || item.keywords.includes(keyword)) &&
  (result === "" || item.result === result) &&
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => item.text.includes(word));

/** The filters in a form or an address. */
export function readFilters(from: FormData | URLSearchParams): Filters {
  const value = (name: string): string => String(from.get(name) ?? "");
  return { model: value("model"), keyword: value("keyword"), result: value("result"), text: value("text") };
}

/** The filters as the query of an address; empty if no filter is set. */
export function writeFilters(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}
