import { createScanner } from "jsonc-parser";
import type { Spot } from "./parse.ts";
import { escapeStep } from "./pointer.ts";

/** Where a value stands in its text, and the key before it if it is a property. */
export interface Place {
  readonly value: Spot;
  readonly key?: Spot;
}

/**
 * Finds the values that JSON pointers lead to, in text that is known to be JSON.
 * It reads tokens and keeps its own stack, so nesting cannot exhaust it. Of two equal keys the last counts, as for JSON.parse.
 */
export function locate(text: string, pointers: Iterable<string>): Map<string, Place> {
  const wanted = new Set(pointers);
  const onTheWay = new Set([...wanted].flatMap(ancestors));
  const found = new Map<string, Place>();
  const scanner = createScanner(text, true);
  const stack: Container[] = [];
  let pending: { pointer: string | undefined; key?: Spot } = { pointer: "" }; // the value to come; no pointer where nobody asks

  const spot = (): Spot => ({ offset: scanner.getTokenOffset(), length: scanner.getTokenLength() });
  const upToHere = (start: number): Spot => ({ offset: start, length: scanner.getTokenOffset() + scanner.getTokenLength() - start });
  const note = ({ pointer, key }: typeof pending, value: Spot): void => {
    if (pointer !== undefined && wanted.has(pointer)) found.set(pointer, key === undefined ? { value } : { value, key });
  };
  const below = (container: Container, step: string | number): string | undefined =>
    container.pointer !== undefined && onTheWay.has(container.pointer) ? `${container.pointer}/${escapeStep(step)}` : undefined;

  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const inside = stack.at(-1);
    // The first character of a token of JSON tells its kind.
    const first = text.charAt(scanner.getTokenOffset());
    if (first === "{" || first === "[") {
      const isArray = first === "[";
      const container: Container = { ...pending, start: scanner.getTokenOffset(), isArray, index: 0, expectsKey: !isArray };
      stack.push(container);
      if (isArray) pending = { pointer: below(container, 0) };
    } else if (first === "}" || first === "]") {
      const closed = stack.pop();
      if (closed !== undefined) note(closed, upToHere(closed.start));
    } else if (first === "," && inside !== undefined) {
      if (inside.isArray) pending = { pointer: below(inside, ++inside.index) };
      else inside.expectsKey = true;
    } else if (inside?.expectsKey === true) {
      inside.expectsKey = false;
      pending = { pointer: below(inside, scanner.getTokenValue()), key: spot() };
    } else if (first !== ":") note(pending, spot());
  }
  return found;
}

interface Container {
  readonly pointer: string | undefined;
  readonly key?: Spot;
  readonly start: number;
  readonly isArray: boolean;
  index: number;
  expectsKey: boolean;
}

/** Each pointer that leads towards another one: "" and /a for /a/b. */
const ancestors = (pointer: string): string[] => [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
