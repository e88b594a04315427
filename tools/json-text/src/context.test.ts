import { expect, test } from "vitest";
import { contextAt } from "./context.ts";

/** The context at the mark `|`: the role, the path, the token and the other keys. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = contextAt(text, offset);
  if (found === undefined) return undefined;
  const { role, path, token, siblings, hasColon } = found;
  const written = text.slice(token.offset, token.offset + token.length);
  return `${role} ${JSON.stringify(path)} ${written} [${siblings}]${hasColon ? " :" : ""}`.replace("  ", " ");
}

test.for([
  ["{|", "key [] []"],
  ['{"na|', 'key [] "na []'],
  ['{"na|me": 1}', 'key [] "name" [] :'],
  ['{"a": 1, |}', "key [] [a]"],
  ['{"a": 1, "|", "b": 2}', 'key [] "" [a,b]'],
  ['{"a": 1,\n  "b|\n  "c": 2\n}', 'key [] "b [a,c]'],
  ['{"a": |', 'value ["a"] [a]'],
  ['{"a": "re|', 'value ["a"] "re [a]'],
  ['{"a": tr|ue, "b": 1}', 'value ["a"] true [a,b]'],
  ['{"a": |\n "b": 1}', 'value ["a"] [a,b]'],
  ['{"a": [{"b": 1}, {|', 'key ["a",1] []'],
  ['{"a": [{"b": 1}, {"c": 2, "|"}], "d": 3}', 'key ["a",1] "" [c]'],
  ['{"a": {"b": {"c": "|"}}}', 'value ["a","b","c"] "" [c]'],
  ['{"a": [1, |', 'value ["a",1] []'],
  ['{"a": ["x", "y|"]}', 'value ["a",1] "y" []'],
  ['"h|', 'value [] "h []'],
  ['[{"a|"', 'key [0] "a" []'],
  ['{"a": {}, "b|"}', 'key [] "b" [a]'],
  ['{"a": "\\"{", "b|"}', 'key [] "b" [a]'],
  ["{a: 1, b|", "key [] b [a]"],
  ['{"a": 1 "b|"}', 'key [] "b" [a]'],
  ['{"a": 1} {"b|"', 'key [] "b" []'],
  ['{"a": ]], "b": "|"}', 'value ["b"] "" [a,b]'],
] as const)("%s is %s", ([marked, expected]) => {
  expect(at(marked)).toBe(expected);
});

test.for(['{"a": 1 |', '{"a": 1 |}', '["a" |]', '{"a" |'])("neither a key nor a value can be at %s", (marked) => {
  expect(at(marked)).toBeUndefined();
});
