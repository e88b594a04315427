import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { escapePointer, type Json, pointerSteps } from "../json.ts";
import type { Finding, Problem } from "./problem.ts";
import { roundedNumber } from "./rounded-number.ts";

/** The text of a file. */
export interface SourceFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Why the file couldn't be read, if so. */
  readonly fault?: Pick<Problem, "found" | "fix">;
}

/** A valid JSON file, with the positions of its values. */
export interface ParsedFile {
  readonly path: string;
  readonly value: Json;
  /** Adds line and column to a finding: those of the key if the pointer ends at a property, otherwise those of the value. */
  readonly locate: (finding: Finding) => Problem;
}

/** The file as JSON, or all of its syntax problems. */
export function parse({ path, text, fault }: SourceFile): { file: ParsedFile } | { problems: Problem[] } {
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const problemAt = (offset: number, finding: Finding): Problem => ({ path, ...position(text, offset), ...finding });

  if (fault !== undefined) return { problems: [problemAt(0, { pointer: "", ...fault })] };

  const depth = offsetBeyondMaxDepth(body);
  if (depth !== undefined)
    return {
      problems: [
        problemAt(depth, { pointer: "", found: `more than ${maxDepth} levels of nesting`, fix: "move the inner schemas to $defs" }),
      ],
    };

  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  if (tree === undefined || errors.length > 0) return { problems: errors.map((error) => problemAt(error.offset, notJson(error))) };

  const invalidValues = [...nodesBelow(tree, "")].flatMap(({ node, pointer, repeated }): [number, Finding][] => {
    if (repeated) return [[node.offset, { pointer, found: "a duplicate key", fix: "keep one: JSON readers use only the last" }]];
    if (typeof node.value === "number") {
      const finding = roundedNumber(body.slice(node.offset, node.offset + node.length), pointer);
      return finding === undefined ? [] : [[node.offset, finding]];
    }
    if (typeof node.value === "string" && /\p{Surrogate}/u.test(node.value))
      return [[node.offset, { pointer, found: "a lone surrogate", fix: "write the complete pair, or the character itself" }]];
    return [];
  });
  if (invalidValues.length > 0) return { problems: invalidValues.map(([offset, finding]) => problemAt(offset, finding)) };

  const locate = (finding: Finding): Problem => problemAt(offsetOf(tree, finding.pointer), finding);
  const value: Json = JSON.parse(body);
  return { file: { path, value, locate } };
}

const notJson = ({ error }: ParseError): Finding => ({
  pointer: "",
  found: `invalid JSON (${sentence(printParseErrorCode(error))})`,
  fix: "fix the syntax; JSON has no comments and no trailing commas",
});

const maxDepth = 100;

/** The offset at which the nesting exceeds `maxDepth`, so that recursive functions can't overflow the stack. */
function offsetBeyondMaxDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[{}\]]/g)) {
    if (token === "{" || token === "[") depth++;
    if (token === "}" || token === "]") depth--;
    if (depth > maxDepth) return index;
  }
  return undefined;
}

/** `ValueExpected` is `value expected`. */
const sentence = (code: string): string => code.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

/** The offset of the value at a pointer, or of its nearest ancestor that exists. */
function offsetOf(tree: Node, pointer: string): number {
  let found = tree;
  for (const step of pointerSteps(pointer)) {
    const next = child(valueNode(found), step);
    if (next === undefined) break;
    found = next;
  }
  return found.offset;
}

/** The property node of an object, or the element of an array. */
const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.type === "array" ? node.children?.[Number(name)] : node?.children?.find((property) => property.children?.[0]?.value === name);

const valueNode = (node: Node): Node | undefined => (node.type === "property" ? node.children?.[1] : node);

/** Every value of the text, and every key. `repeated` marks a key that its object already has. */
function* nodesBelow(node: Node, pointer: string): Generator<{ node: Node; pointer: string; repeated: boolean }> {
  yield { node, pointer, repeated: false };
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = child.type === "property" ? (child.children ?? []) : [undefined, child];
    const step = key === undefined ? index : String(key.value);
    const here = `${pointer}/${escapePointer(step)}`;
    if (key !== undefined) yield { node: key, pointer: here, repeated: seen.has(String(step)) };
    seen.add(String(step));
    if (value !== undefined) yield* nodesBelow(value, here);
  }
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
