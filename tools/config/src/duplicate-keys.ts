import { visit } from "jsonc-parser";

/** The keys that an object of a JSON text has a second time, each with its offset. `JSON.parse` silently drops the first value. */
export function duplicateKeys(text: string): { readonly key: string; readonly offset: number }[] {
  const open: Set<string>[] = [];
  const found: { key: string; offset: number }[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset) {
      if (open.at(-1)?.has(key) === true) found.push({ key, offset });
      open.at(-1)?.add(key);
    },
  });
  return found;
}
