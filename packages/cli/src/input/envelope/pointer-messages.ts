import { mask } from "@session-schema/validators/mask";
import { nearest } from "@tools/command-line";
import { pointerTo } from "@tools/contract/json";
import { contentAfterValue, type Position, printable } from "@tools/json-text";
import { openBrace, openBracket, quote } from "./bytes.ts";

/** A container on the way to the payloads. */
export interface Level {
  readonly isObject: boolean;
  readonly base: Position;
  /** The first names of its properties, for messages. */
  readonly names: string[];
  /** The number of elements so far. */
  count: number;
  /** Where the property or element on the way was, if it was there. */
  found: Position | undefined;
}

/** The sentences for documents that don't have payloads where they should be. `depth` is the number of steps that lead there. */
export interface PointerMessages {
  readonly syntax: (error: string) => string;
  readonly notArray: (byte: number) => string;
  readonly scalar: (depth: number, byte: number) => string;
  readonly twice: (depth: number, first: Position) => string;
  readonly missing: (level: Level, depth: number) => string;
}

export function messagesFor(steps: readonly string[]): PointerMessages {
  const pointer = printable(pointerTo(steps));
  const nothing = `--at ${pointer} leads to nothing`;
  const nameAt = (depth: number): string => quoted(steps[depth] ?? "");
  return {
    syntax: (error) => {
      if (error !== contentAfterValue) return error;
      return steps.length === 0 ? "unexpected content after the array" : `${error}: if each line is a document, pass --ndjson`;
    },
    notArray: (byte) =>
      steps.length === 0 ? "--each requires a top-level array" : `--each requires an array at ${pointer}, got ${kindOf(byte)}`,
    scalar: (depth, byte) => `${nothing}: expected an object or an array that has ${nameAt(depth)}, got ${kindOf(byte)}`,
    twice: (depth, { line, column }) =>
      `${nameAt(depth - 1)} is in this object twice, first at ${line}:${column}: which one --at ${pointer} means isn't defined`,
    missing: ({ isObject, count, names }, depth) => {
      const step = steps[depth] ?? "";
      if (!isObject)
        return `${nothing}: ${isIndex(step) ? `this array has no element ${step}, its length is ${count}` : `this is an array, and ${quoted(step)} isn't an index`}`;
      const similar = nearest(step, names);
      const suggestion =
        similar === undefined
          ? ""
          : `; did you mean ${printable(pointerTo([...steps.slice(0, depth), mask(similar), ...steps.slice(depth + 1)]))}?`;
      return `${nothing}: this object has no property ${quoted(step)}${suggestion || (names.length === 0 ? ", it is empty" : `, it has ${listOf(names)}`)}`;
    },
  };
}

const quoted = (name: string): string => printable(JSON.stringify(name));

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => quoted(mask(name.length > 40 ? `${name.slice(0, 40)}…` : name)));
  return `${shown.join(", ")}${names.length > shown.length ? ", …" : ""}`;
}

const isIndex = (step: string): boolean => /^(0|[1-9]\d*)$/.test(step);

/** The type of a value that begins with a byte. */
function kindOf(byte: number): string {
  if (byte === openBrace) return "an object";
  if (byte === openBracket) return "an array";
  if (byte === quote) return "a string";
  return kinds[String.fromCharCode(byte)] ?? "a number";
}

const kinds: Readonly<Record<string, string>> = { t: "true", f: "false", n: "null" };
