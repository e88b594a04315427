import type { Span } from "./span.ts";

/** What an offset in a text is at: the key of a property, or a value. */
export interface JsonContext {
  readonly role: "key" | "value";
  /** The names and indexes that lead to the value, or to the object of the key. */
  readonly path: readonly (string | number)[];
  /** The key, string, number or word at the offset; empty if there is none. */
  readonly token: Span;
  /** The other keys of the object around the offset. */
  readonly siblings: readonly string[];
  /** Whether a colon follows the token. */
  readonly hasColon: boolean;
}

/**
 * What an offset is at, in text that needn't be valid JSON, such as while it is typed. Undefined where neither a key nor a value can be, such
 * as after a complete value.
 */
export function contextAt(text: string, offset: number): JsonContext | undefined {
  const stack: Container[] = [];
  let found: Found | undefined;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [symbol] = match;
    const [start, end] = [match.index, match.index + symbol.length];
    const isText = !/^[{}[\],:]/.test(symbol);
    if (found === undefined && (start >= offset || (isText && end >= offset))) {
      const isAt = isText && start <= offset;
      found = at(stack, isAt ? { offset: start, length: symbol.length } : { offset, length: 0 }, text, isAt);
      if (found === undefined) return undefined;
    }
    read(stack, symbol, text, end, start);
    if (found !== undefined && (found.container === undefined || !stack.includes(found.container))) break;
  }
  found ??= at(stack, { offset, length: 0 }, text, false);
  if (found === undefined) return undefined;
  const { container, own, ...context } = found;
  const siblings = (container?.keys ?? []).filter(({ start }) => start !== own).map(({ name }) => name);
  return { ...context, siblings };
}

type Found = Omit<JsonContext, "siblings"> & { readonly container: Container | undefined; readonly own: number };

interface Container {
  readonly isArray: boolean;
  readonly keys: { readonly name: string; readonly start: number }[];
  key: string;
  index: number;
  next: "key" | "colon" | "value" | "comma";
}

/** A string, which ends with its line at the latest, a symbol, or a word. */
const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

function at(stack: readonly Container[], span: Span, text: string, isAt: boolean): Found | undefined {
  const container = stack.at(-1);
  const hasColon = isBeforeColon(text, span.offset + span.length);
  const role = roleAt(container, hasColon, isAt);
  if (role === undefined) return undefined;
  const steps = stack.map((one) => (one.isArray ? one.index : one.key));
  return { role, path: role === "key" ? steps.slice(0, -1) : steps, token: span, hasColon, container, own: span.offset };
}

function roleAt(container: Container | undefined, hasColon: boolean, isAt: boolean): JsonContext["role"] | undefined {
  if (container === undefined) return "value";
  if (container.isArray) return container.next === "comma" && !isAt ? undefined : "value";
  if (container.next === "key") return "key";
  if (container.next === "value") return isAt && hasColon ? "key" : "value";
  return isAt ? "key" : undefined;
}

/** Follows a token. A missing comma or colon, or a bracket too many, is passed over. */
function read(stack: Container[], symbol: string, text: string, end: number, start: number): void {
  const inside = stack.at(-1);
  if (symbol === "{" || symbol === "[") {
    const isArray = symbol === "[";
    stack.push({ isArray, keys: [], key: "", index: 0, next: isArray ? "value" : "key" });
  } else if (symbol === "}" || symbol === "]") {
    if (inside?.isArray !== (symbol === "]")) return;
    stack.pop();
    const outside = stack.at(-1);
    if (outside !== undefined) outside.next = "comma";
  } else if (inside === undefined) return;
  else if (symbol === ",") {
    inside.next = inside.isArray ? "value" : "key";
    inside.index++;
  } else if (symbol === ":") inside.next = "value";
  else if (!inside.isArray && (inside.next !== "value" || isBeforeColon(text, end))) {
    inside.key = unquoted(symbol);
    inside.keys.push({ name: inside.key, start });
    inside.next = "colon";
  } else inside.next = "comma";
}

function isBeforeColon(text: string, offset: number): boolean {
  colon.lastIndex = offset;
  return colon.test(text);
}

const colon = /\s*:/y;

function unquoted(symbol: string): string {
  try {
    return String(JSON.parse(symbol));
  } catch {
    return symbol.replace(/^"|"$/g, "");
  }
}
