import { pointerStep } from "./pointer.ts";

/** A position in a text, both from 1. The column counts code points. */
export interface Position {
  /** The line, from 1. */
  readonly line: number;
  /** The column in code points, from 1. */
  readonly column: number;
}

/** What a scan of a text found. */
export interface JsonScan {
  /** The first place where the text isn't JSON, and what is wrong there. */
  readonly problem?: { readonly offset: number; readonly expected: string };
  /** Keys that an object has twice. */
  readonly duplicates: readonly Place[];
  /** Numbers that a double doesn't hold: those out of its range, and those that are read as another integer. */
  readonly inexact: readonly (Place & { readonly literal: string })[];
}

/** A key or a value in a text. Offset and length count UTF-16 units. */
interface Place {
  readonly pointer: string;
  readonly offset: number;
  readonly length: number;
}

/** Reads a text by the grammar of RFC 8259, without building values. Iterative, because the text may be nested at any depth. */
export function scanJson(text: string): JsonScan {
  const duplicates: Place[] = [];
  const inexact: (Place & { literal: string })[] = [];
  const open: Container[] = [];
  let offset = 0;

  const skipSpace = (): void => {
    space.lastIndex = offset;
    space.test(text);
    offset = space.lastIndex;
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const problem = (expected: string): JsonScan => ({ problem: { offset, expected }, duplicates, inexact });
  const pointer = (): string => open.map(({ key }) => pointerStep(String(key))).join("");

  /** Reads a string; undefined if it is malformed. Long strings are read in pieces. */
  const string = (): string | undefined => {
    const start = offset;
    if (text[offset] !== '"') return undefined;
    offset++;
    for (;;) {
      take(plain);
      if (text[offset] === '"') return text.slice(start, ++offset);
      if (take(escaped) === undefined) return undefined;
    }
  };
  /** Reads the key of a member and its colon. Returns what is expected instead, if anything. */
  const member = (object: Container & { keys: Set<string> }): string | undefined => {
    skipSpace();
    const start = offset;
    const quoted = string();
    if (quoted === undefined) return start === offset ? "a key in double quotes" : "the rest of a string";
    const key = JSON.parse(quoted) as string; // the scan has checked it
    object.key = key;
    if (object.keys.has(key)) duplicates.push({ pointer: pointer(), offset: start, length: quoted.length });
    object.keys.add(key);
    skipSpace();
    return take(colon) === undefined ? 'a ":"' : undefined;
  };

  for (;;) {
    // A value begins here.
    skipSpace();
    const first = text[offset];
    if (first === "{" || first === "[") {
      offset++;
      skipSpace();
      const isObject = first === "{";
      if (text[offset] !== (isObject ? "}" : "]")) {
        const container: Container = isObject ? { key: "", keys: new Set() } : { key: 0 };
        open.push(container);
        const expected = isMap(container) ? member(container) : undefined;
        if (expected !== undefined) return problem(expected);
        continue;
      }
      offset++;
    } else if (first === '"') {
      if (string() === undefined) return problem("the rest of a string");
    } else {
      const start = offset;
      const literal = take(number);
      if (literal === undefined && take(word) === undefined) return problem("a value");
      if (literal !== undefined && isInexact(literal)) inexact.push({ pointer: pointer(), offset: start, length: literal.length, literal });
    }
    // A value ended here.
    for (;;) {
      skipSpace();
      const container = open.at(-1);
      if (container === undefined) return offset === text.length ? { duplicates, inexact } : problem("the end of the text");
      if (take(comma) !== undefined) {
        if (isMap(container)) {
          const expected = member(container);
          if (expected !== undefined) return problem(expected);
        } else container.key++;
        break;
      }
      if (take(isMap(container) ? brace : bracket) === undefined) return problem(isMap(container) ? 'a "," or a "}"' : 'a "," or a "]"');
      open.pop();
    }
  }
}

/** An object or an array that isn't closed yet: where in it the scan is. */
type Container = { key: string; readonly keys: Set<string> } | { key: number; readonly keys?: undefined };

const isMap = (container: Container): container is Extract<Container, { key: string }> => container.keys !== undefined;

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON excludes exactly these from strings
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const [colon, comma, brace, bracket] = [/:/y, /,/y, /\}/y, /\]/y];

/**
 * A literal is inexact if its double is infinite, or an integer that has another value and is printed with other digits: `1e-400` reads as 0, and
 * `9007199254740993.0` as 9007199254740992. Other fractions, such as 0.1, are rounded by nature.
 */
function isInexact(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isInteger(value)) return !Number.isFinite(value);
  const printed = String(value);
  if (literal === printed) return false;
  const written = significant(literal);
  return written !== significant(printed) && written !== significant(String(BigInt(value)));
}

/** The significant digits of a literal, and the power of ten of the last one: `125e-1` for 12.50. The sign isn't included. */
function significant(literal: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = /^-?(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(literal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  let length = digits.length;
  while (digits[length - 1] === "0") length--;
  return length === 0 ? "0" : `${digits.slice(0, length)}e${Number(exponent) - fraction.length + digits.length - length}`;
}

/** The line and the column of an offset, counted from those of an earlier one. */
export function positionAt(text: string, offset: number, from: Position & { readonly offset: number } = start): Position {
  const lines = text.slice(from.offset, offset).split(/\r\n|[\n\r]/);
  let column = lines.length === 1 ? from.column : 1;
  for (const _ of lines.at(-1) ?? "") column++;
  return { line: from.line + lines.length - 1, column };
}

const start = { line: 1, column: 1, offset: 0 };
