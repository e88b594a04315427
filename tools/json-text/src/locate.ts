import { createScanner } from "jsonc-parser";
import { escapePointer } from "./pointer.ts";
import type { Span } from "./span.ts";

/** Where a value is in its text, and its key if it is the value of a property. */
export interface TextLocation {
  readonly value: Span;
  readonly key?: Span;
}

/**
 * Locates the values that JSON pointers refer to, in text that is valid JSON. Pointers without a value are left out of the result.
 * Of two equal keys the last one counts, as for `JSON.parse`. It uses its own stack, so nesting may have any depth.
 */
export function locate(text: string, pointers: Iterable<string>): Map<string, TextLocation> {
  const requested = new Set(pointers);
  if (requested.size === 0) return new Map();
  const parents = new Set([...requested].flatMap(ancestors));
  const found = new Map<string, TextLocation>();
  const scanner = createScanner(text, true);
  const stack: Container[] = [];
  let pending: { pointer: string | undefined; key?: Span } = { pointer: "" }; // the next value; without a pointer if it isn't requested

  const span = (): Span => ({ offset: scanner.getTokenOffset(), length: scanner.getTokenLength() });
  const spanFrom = (start: number): Span => ({ offset: start, length: scanner.getTokenOffset() + scanner.getTokenLength() - start });
  const record = ({ pointer, key }: typeof pending, value: Span): void => {
    if (pointer !== undefined && requested.has(pointer)) found.set(pointer, key === undefined ? { value } : { value, key });
  };
  const below = (container: Container, step: string | number): string | undefined =>
    container.pointer !== undefined && parents.has(container.pointer) ? `${container.pointer}/${escapePointer(step)}` : undefined;

  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const inside = stack.at(-1);
    // The first character of a JSON token determines its kind.
    const first = text.charAt(scanner.getTokenOffset());
    if (first === "{" || first === "[") {
      const isArray = first === "[";
      const container: Container = { ...pending, start: scanner.getTokenOffset(), isArray, index: 0, expectsKey: !isArray };
      stack.push(container);
      if (isArray) pending = { pointer: below(container, 0) };
    } else if (first === "}" || first === "]") {
      const closed = stack.pop();
      if (closed !== undefined) record(closed, spanFrom(closed.start));
    } else if (first === "," && inside !== undefined) {
      if (inside.isArray) pending = { pointer: below(inside, ++inside.index) };
      else inside.expectsKey = true;
    } else if (inside?.expectsKey === true) {
      inside.expectsKey = false;
      pending = { pointer: below(inside, scanner.getTokenValue()), key: span() };
    } else if (first !== ":") record(pending, span());
  }
  return found;
}

interface Container {
  readonly pointer: string | undefined;
  readonly key?: Span;
  readonly start: number;
  readonly isArray: boolean;
  index: number;
  expectsKey: boolean;
}

/** The pointers of the objects and arrays around a value: "" and /a for /a/b. */
const ancestors = (pointer: string): string[] => [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
