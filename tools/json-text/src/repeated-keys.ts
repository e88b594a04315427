import { createScanner } from "jsonc-parser";
import type { Span } from "./span.ts";

/** A key that its object already has. `JSON.parse` keeps only the last one. */
export interface RepeatedKey {
  readonly name: string;
  readonly key: Span;
}

/** The first `limit` repeated keys of a text that is valid JSON. */
export function repeatedKeys(text: string, limit: number): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const scanner = createScanner(text, true);
  const open: { readonly keys: Set<string> | undefined; expectsKey: boolean }[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length && found.length < limit; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const inside = open.at(-1);
    switch (text.charAt(offset)) {
      case "{":
        open.push({ keys: new Set(), expectsKey: true });
        break;
      case "[":
        open.push({ keys: undefined, expectsKey: false });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (inside !== undefined) inside.expectsKey = inside.keys !== undefined;
        break;
      case '"': {
        if (inside?.expectsKey !== true || inside.keys === undefined) break;
        inside.expectsKey = false;
        const name = scanner.getTokenValue();
        if (inside.keys.has(name)) found.push({ name, key: { offset, length: scanner.getTokenLength() } });
        inside.keys.add(name);
      }
    }
  }
  return found;
}
