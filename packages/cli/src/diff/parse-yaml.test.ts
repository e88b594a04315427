import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

test.for<[fact: string, text: string, value: unknown]>([
  [
    "the types of JSON",
    "a: [1, 1.5, true, null, 'yes', yes, 2020-01-01, 0x10]",
    { a: [1, 1.5, true, null, "yes", "yes", "2020-01-01", 16] },
  ],
  ["keys that look like numbers", "200: a\nnull: b\n1.0: c", { "200": "a", null: "b", "1.0": "c" }],
  ["anchors and aliases", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
  ["merge keys", "a: &x { b: 1 }\nc:\n  <<: *x\n  d: 2", { a: { b: 1 }, c: { b: 1, d: 2 } }],
  ["the tags of JSON", "a: !!int '3'\nb: !!str 3", { a: 3, b: "3" }],
  ["JSON", '{\n"a": [1]\n}', { a: [1] }],
  ["a block of text", "a: |\n  b\n  c\n", { a: "b\nc\n" }],
])("%s are read", ([, text, value]) => {
  expect(parseYaml(text)).toEqual({ ok: true, value });
});

test("a property may be called __proto__", () => {
  const parsed = parseYaml("__proto__: { a: 1 }");
  expect(JSON.stringify(parsed)).toContain('"__proto__":{"a":1}');
});

const bomb = `${["a: &a [x, x, x, x, x, x, x, x, x, x]", ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefgh"[index]}`).join(", ")}]`)].join("\n")}\n`;

test.for<[fact: string, text: string, message: string, offset: number]>([
  ["a duplicate key", "a: 1\na: 2", "this isn't valid YAML: Map keys must be unique", 5],
  ["a list that isn't closed", "a: [1\nb: 2", "this isn't valid YAML: Flow sequence in block collection must be", 6],
  ["a tab as indentation", "a:\n\tb: 1", "this isn't valid YAML: Tabs are not allowed", 3],
  ["an unknown tag", "a: !foo 1", "this isn't valid YAML: Unresolved tag: !foo", 3],
  ["a tag without a value in JSON", "a: !!set { b }", "JSON has nothing for the tag tag:yaml.org,2002:set", 9],
  ["binary data", "a: !!binary aGk=", "JSON has nothing for the tag tag:yaml.org,2002:binary", 12],
  ["a number that JSON doesn't have", "a: .inf", "JSON doesn't have the number .inf", 3],
  ["an alias without an anchor", "a: 1\nb: *x", "this isn't valid YAML: Unresolved alias", 0],
  ["an alias that contains itself", "a: &x { b: *x }", "the alias *x contains itself", 11],
  ["a key that isn't a string", "? [1]\n: 2", "this isn't valid YAML: With stringKeys, all keys must be strings", 2],
  ["a second document", "a: 1\n---\nb: 2", "this has more than one YAML document; keep one", 5],
  ["an empty file", "", "the file is empty", 0],
  ["aliases that multiply", bomb, "this isn't valid YAML: Excessive alias count indicates a resource exhaustion attack", 0],
  ["lists in lists without end", "[".repeat(10_000), "this is nested too deep", 0],
])("%s is a problem", ([, text, message, offset]) => {
  expect(parseYaml(text)).toEqual({ ok: false, message: expect.stringContaining(message), offset });
});
