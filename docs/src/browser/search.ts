import { finder } from "./finder.ts";
import { buildIndex } from "./search-index.ts";

let open: (() => void) | undefined;

/** Opens the search of the site whose home page is at `base`. */
export function openSearch(base: URL): void {
  open ??= finder({
    label: "Search",
    placeholder: "A field, a value, a function…",
    hint: "Type the first letters. Typos are tolerated.",
    unavailable: "The search couldn't be loaded. Close it and try again.",
    load: async () => {
      const { find } = await buildIndex(new URL("assets/search.json", base));
      return (query) => (query === "" ? [] : find(query).map((entry) => ({ ...entry, href: new URL(entry.url, base).href })));
    },
  });
  open();
}
