import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { escapePointer, type Json, pointerSteps } from "../contract/json.ts";
import type { Finding, Problem } from "./problem.ts";

/** A file as it was read. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A file that is JSON, and where each of its values stands. */
export interface ParsedFile {
  readonly path: string;
  readonly value: Json;
  /** Gives a finding its line and column: those of the key if the pointer ends at a property, else those of the value. */
  readonly locate: (finding: Finding) => Problem;
}

/** The file as JSON, or what keeps it from being JSON: all of it at once. */
export function parse({ path, text }: SourceFile): { file: ParsedFile } | { problems: Problem[] } {
  const errors: ParseError[] = [];
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const place = (offset: number, finding: Finding): Problem => ({ path, ...position(text, offset), ...finding });

  if (tree === undefined || errors.length > 0)
    return {
      problems: (errors.length > 0 ? errors : [{ error: 4, offset: 0, length: 0 } as ParseError]).map(({ error, offset }) =>
        place(offset, {
          pointer: "",
          found: `text that is not JSON (${sentence(printParseErrorCode(error))})`,
          fix: "mend the syntax here; comments and trailing commas are not JSON",
        }),
      ),
    };

  const repeated = repeatedKeys(tree, "");
  if (repeated.length > 0)
    return {
      problems: repeated.map(({ offset, pointer, key }) =>
        place(offset, {
          pointer,
          found: `the key ${JSON.stringify(key)} twice in one object`,
          fix: "keep one of the two: a reader of JSON sees the last alone",
        }),
      ),
    };

  const locate = (finding: Finding): Problem => place(offsetOf(tree, finding.pointer), finding);
  const value: Json = JSON.parse(body);
  return { file: { path, value, locate } };
}

/** `ValueExpected` is `value expected`. */
const sentence = (code: string): string => code.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

/** The pointer's end, or the nearest place above it that exists. */
function offsetOf(tree: Node, pointer: string): number {
  let found = tree;
  for (const step of pointerSteps(pointer)) {
    const next = child(held(found), step);
    if (next === undefined) break;
    found = next;
  }
  return found.offset;
}

/** The property node of an object, or the element of an array. */
const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.type === "array" ? node.children?.[Number(name)] : node?.children?.find((property) => property.children?.[0]?.value === name);

const held = (node: Node): Node | undefined => (node.type === "property" ? node.children?.[1] : node);

function repeatedKeys(node: Node, pointer: string): { offset: number; pointer: string; key: string }[] {
  if (node.type === "array") return (node.children ?? []).flatMap((item, index) => repeatedKeys(item, `${pointer}/${index}`));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    const key = String(keyNode?.value);
    const here = `${pointer}/${escapePointer(key)}`;
    const repeat = seen.has(key) ? [{ offset: property.offset, pointer: here, key }] : [];
    seen.add(key);
    return value === undefined ? repeat : [...repeat, ...repeatedKeys(value, here)];
  });
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
