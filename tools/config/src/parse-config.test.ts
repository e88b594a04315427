import { expect, test } from "vitest";
import { parseConfig } from "./index.ts";

const severity = '{ "rule": "pattern-changed", "bump": "minor", "reason": "It is longer." }';

test("a valid configuration is returned as it is, and values have a place", () => {
  const text = `\uFEFF{\n  "$schema": "x",\n  "diff": { "for": ["writers"], "failOn": "major", "severity": [\n    ${severity}\n  ] }\n}`;
  const { config, placeOf } = parseConfig(text, "a.json");
  expect(config).toMatchObject({ diff: { for: ["writers"], failOn: "major", severity: [{ rule: "pattern-changed" }] } });
  expect(placeOf("/diff/severity/0")).toBe("a.json:4:5");
});

test("a rule may have the id that it had before", () => {
  expect(() => parseConfig(`{ "diff": { "severity": [${severity.replace("pattern-changed", "respelt")}] } }`, "a.json")).not.toThrow();
});

const entry = (text: string): string => `{ "diff": { "severity": [\n${text}\n] } }`;
const rows: [fact: string, text: string, message: string][] = [
  ["a syntax error", '{\n  "diff": nothing\n}', "a.json:2:11: this isn't JSON"],
  ["lists in lists without end", `{ "diff": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`, "a.json:1:1: this is nested too deep."],
  ["a list", "[]", 'a.json:1:1: the configuration must be an object: { "diff": … }.'],
  ["a misspelled key", '{ "dif": {} }', 'a.json:1:3: unknown key "dif". Did you mean diff?'],
  ["another unknown key", '{ "diff": { "zzzzzz": 1 } }', 'a.json:1:13: unknown key "zzzzzz". Known keys: for, failOn, severity.'],
  ["a key that is there twice", '{ "diff": {},\n "diff": {} }', 'a.json:2:2: "diff" is there twice. Remove one of them.'],
  [
    "an unknown audience",
    '{ "diff": { "for": ["writer"] } }',
    'a.json:1:21: "for" must be one of writers, readers, importers, got "writer". Did you mean writers?',
  ],
  ["no audience", '{ "diff": { "for": [] } }', 'a.json:1:20: "for" must have at least one entry, or be left out.'],
  ["an audience that is there twice", '{ "diff": { "for": ["writers", "writers"] } }', 'a.json:1:20: "for" has an entry twice.'],
  ["a value of another type", '{ "diff": { "for": "writers" } }', 'a.json:1:20: "for" must be an array, got "writers".'],
  [
    "a misspelled rule",
    entry(severity.replace("pattern-changed", "patern-changed")),
    'a.json:2:11: unknown rule "patern-changed". Did you mean pattern-changed?',
  ],
  [
    "an unknown rule",
    entry(severity.replace("pattern-changed", "x")),
    'a.json:2:11: unknown rule "x". The guide on changing the contract lists them all.',
  ],
  [
    "an unknown bump",
    entry(severity.replace("minor", "tiny")),
    'a.json:2:38: "bump" must be one of major, minor, patch, none, got "tiny".',
  ],
  [
    "a severity without a reason",
    entry('{ "rule": "pattern-changed", "bump": "minor" }'),
    'a.json:2:1: "reason" is missing: why that is right.',
  ],
  ["a blank reason", entry(severity.replace("It is longer.", " ")), 'a.json:2:57: "reason" is empty: say why that is right.'],
  ["an empty model", entry(severity.replace("{", '{ "model": "",')), 'a.json:2:12: "model" is empty: only changes of this model.'],
  [
    "a place that isn't a pointer",
    entry(severity.replace("{", '{ "instancePath": "id",')),
    'a.json:2:19: "instancePath" must be empty or begin with "/", got "id".',
  ],
];

test.for(rows)("%s is an error with its place", ([, text, message]) => {
  expect(() => parseConfig(text, "a.json")).toThrow(message);
});

test("every problem is reported", () => {
  expect(() => parseConfig('{ "a": 1, "diff": 2 }', "a.json")).toThrow(
    'a.json:1:3: unknown key "a". Known keys: $schema, diff, validate, webhook, gate.\na.json:1:19: "diff" must be an object, got 2.',
  );
});
