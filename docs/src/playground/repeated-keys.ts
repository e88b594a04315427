import { createScanner } from "jsonc-parser";

/** Keys that stand again in their object, in text that is known to be JSON. JSON.parse forgets all but the last. */
export function repeatedKeys(text: string, most: number): { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = [];
  const scanner = createScanner(text, true);
  const open: { readonly keys: Set<string> | undefined; expectsKey: boolean }[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length && found.length < most; scanner.scan()) {
    const from = scanner.getTokenOffset();
    const inside = open.at(-1);
    switch (text.charAt(from)) {
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
      case '"':
        if (inside?.expectsKey !== true || inside.keys === undefined) break;
        inside.expectsKey = false;
        if (inside.keys.has(scanner.getTokenValue()))
          found.push({ name: scanner.getTokenValue(), from, to: from + scanner.getTokenLength() });
        inside.keys.add(scanner.getTokenValue());
    }
  }
  return found;
}
