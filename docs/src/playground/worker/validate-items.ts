import { parseJson, type Span } from "@tools/json-text";
import { syntaxError } from "./syntax-error.ts";
import { partsAt, type TextPart } from "./text-ranges.ts";
import { validatePayload } from "./validate-payload.ts";
import type { ItemResult, ItemsResult, SyntaxFailure, Validated } from "./validation-result.ts";

/** About how many issues and warnings are listed. The items after them are counted. */
const maxListed = 100;

/** Validates each item of a text by itself. */
export function validateItems(text: string, layout: ItemsResult["layout"], spans: readonly Span[], model: string): ItemsResult {
  let [number, strict, tolerant] = [0, 0, 0];
  // Kept apart, so that the items that readers reject come first even if there are many others.
  const [rejected, others] = [new Listed(), new Listed()];
  for (const part of partsAt(text, spans)) {
    number++;
    const result = validateItem(part, model);
    const accepted = result.kind === "validated" && result.tolerant;
    if (accepted) tolerant++;
    if (result.kind === "validated" && result.strict) strict++;
    if (linesIn(result) === 0) continue;
    const range = { from: part.offset, to: part.offset + part.text.length, ...part.start };
    const prefix = layout === "array" ? `/${number - 1}` : "";
    (accepted ? others : rejected).add({ number, ...range, result: withPrefix(result, prefix) });
  }
  const listed = new Listed();
  for (const item of [...rejected.items, ...others.items]) listed.add(item);
  const omitted = rejected.omitted + others.omitted + listed.omitted;
  return { kind: "items", layout, count: number, strict, tolerant, items: listed.items, omitted };
}

function validateItem(part: TextPart, model: string): Validated | SyntaxFailure {
  const parsed = parseJson(part.text);
  return parsed.ok ? validatePayload(part, parsed.value, model) : syntaxError(part, parsed);
}

/** How many lines a result takes in the list. */
const linesIn = (result: Validated | SyntaxFailure): number =>
  result.kind === "error" ? 1 : result.issues.length + result.omitted + result.warnings.length;

class Listed {
  readonly items: ItemResult[] = [];
  omitted = 0;
  #lines = 0;

  add(item: ItemResult): void {
    if (this.#lines >= maxListed) this.omitted++;
    else {
      this.#lines += linesIn(item.result);
      this.items.push(item);
    }
  }
}

/** A result with pointers that begin at the document. */
function withPrefix(result: Validated | SyntaxFailure, prefix: string): Validated | SyntaxFailure {
  if (prefix === "" || result.kind === "error") return result;
  const below = <Item extends { readonly pointer: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, pointer: prefix + item.pointer }));
  return { ...result, issues: below(result.issues), tolerated: below(result.tolerated), warnings: below(result.warnings) };
}
