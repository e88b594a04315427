import { expect, test } from "vitest";
import { formatNames } from "../formats/index.ts";
import { keywordNames } from "../keywords/index.ts";
import { load } from "./load.ts";

interface Row {
  readonly fault: string;
  /** The text of `schemas/thing.schema.json`. ▶ marks the position of the problem, and isn't part of the text. */
  readonly text: string;
  readonly pointer: string;
  readonly found: string;
  readonly fix: string;
  /** Other files, which are valid. */
  readonly others?: Readonly<Record<string, string>>;
  /** The name of the file. Default: `thing`. */
  readonly slug?: string;
}

const described = '"description": "A thing."';
const closed = '"additionalProperties": false';
const other = `{ ${described}, "type": "object", "properties": { "x": { ${described}, "type": "string" } }, "required": ["x"], ${closed} }`;

/** Closed, with so many optional properties that not all combinations can be tried. */
const wide = `{ ${described}, "type": "object", "properties": { ${Array.from({ length: 40 }, (_, index) => `"p${index}": { ${described}, "type": "string" }`).join(", ")} }, ${closed} }`;

const thing = (properties: string, rest = ""): string => `{
  ${described},
  "type": "object",
  "properties": {
    ${properties}
  },${rest}
  ${closed}
}`;

const rows: Row[] = [
  {
    fault: "a comma is missing",
    text: `{\n  ${described}\n  ▶"type": "string"\n}`,
    pointer: "",
    found: "invalid JSON (comma expected)",
    fix: "fix the syntax; JSON has no comments and no trailing commas",
  },
  {
    fault: "it has a comment",
    text: `{\n  ▶// about\n  ${described}, "type": "string"\n}`,
    pointer: "",
    found: "invalid JSON (invalid comment token)",
    fix: "fix the syntax; JSON has no comments and no trailing commas",
  },
  {
    fault: "the file is empty",
    text: "▶",
    pointer: "",
    found: "invalid JSON (value expected)",
    fix: "fix the syntax; JSON has no comments and no trailing commas",
  },
  {
    fault: "a key is repeated",
    text: `{ ${described}, "type": "string", ▶"type": "number" }`,
    pointer: "/type",
    found: "a duplicate key",
    fix: "keep one: JSON readers use only the last",
  },
  {
    fault: "a number is beyond double precision",
    text: `{ ${described}, "type": "number", "x-unit": "none", "maximum": ▶1e999 }`,
    pointer: "/maximum",
    found: "a number too large for a double",
    fix: "use a number below 1.8e308",
  },
  {
    fault: "a string has a lone surrogate",
    text: `{ "description": ▶"\\ud83d", "type": "string" }`,
    pointer: "/description",
    found: "a lone surrogate",
    fix: "write the complete pair, or the character itself",
  },
  {
    fault: "the nesting is too deep",
    text: `${"[".repeat(100)}▶[${"]".repeat(101)}`,
    pointer: "",
    found: "more than 100 levels of nesting",
    fix: "move the inner schemas to $defs",
  },
  {
    fault: "the document isn't an object",
    text: "▶[]",
    pointer: "",
    found: "[] instead of a schema",
    fix: "write a schema: an object with a type, a $ref or an enum",
  },
  {
    fault: "a keyword is misspelled",
    text: thing(`"x": { ${described}, "type": "string" }`, `\n  ▶"requird": ["x"],`),
    pointer: "/requird",
    found: 'the unknown keyword "requird"',
    fix: 'did you mean "required"?',
  },
  {
    fault: "a keyword has the wrong case",
    text: thing(`"x": { ${described}, "type": "string", ▶"minlength": 1 }`),
    pointer: "/properties/x/minlength",
    found: 'the unknown keyword "minlength"',
    fix: 'did you mean "minLength"?',
  },
  {
    fault: "a keyword isn't supported",
    text: thing(`"x": { ${described}, ▶"oneOf": [{ "type": "string" }] }`),
    pointer: "/properties/x/oneOf",
    found: 'the unsupported keyword "oneOf"',
    fix: `use one of ${keywordNames.join(", ")}`,
  },
  {
    fault: "a misspelled keyword has one of our prefixes",
    text: thing(`"x": { ${described}, "type": "string", "enum": ["a"], ▶"x-enum-texts": { "a": "A." } }`),
    pointer: "/properties/x/x-enum-texts",
    found: 'the unknown keyword "x-enum-texts"',
    fix: 'did you mean "x-enumNames"?',
  },
  {
    fault: "a keyword has its name of release 1.0.0",
    text: thing(`"x": { ${described}, "type": "string", "enum": ["a"], ▶"x-enum-descriptions": { "a": "A." } }`),
    pointer: "/properties/x/x-enum-descriptions",
    found: 'the unknown keyword "x-enum-descriptions"',
    fix: 'did you mean "x-enumDescriptions"?',
  },
  {
    fault: "a type is misspelled",
    text: thing(`"x": { ${described}, ▶"type": "strng" }`),
    pointer: "/properties/x/type",
    found: 'type: "strng"',
    fix: 'use one of null, boolean, integer, number, string, array, object, or an array of them without repeats; did you mean "string"?',
  },
  {
    fault: "a property's schema is a boolean",
    text: thing(`▶"x": true`),
    pointer: "/properties/x",
    found: "true instead of a schema",
    fix: "write a schema: an object with a type, a $ref or an enum",
  },
  {
    fault: "the value of a keyword has the wrong type",
    text: `{ ${described}, "type": "string", ▶"minLength": "1" }`,
    pointer: "/minLength",
    found: 'minLength: "1"',
    fix: "use a whole number from 0 to 10000",
  },
  {
    fault: "a pattern isn't a regular expression",
    text: `{ ${described}, "type": "string", ▶"pattern": "(" }`,
    pointer: "/pattern",
    found: 'pattern: "("',
    fix: "use a regular expression (ECMAScript, with the flag u)",
  },
  {
    fault: "a description is empty",
    text: `{ ▶"description": " ", "type": "string" }`,
    pointer: "/description",
    found: 'description: " "',
    fix: "use a non-empty string",
  },
  {
    fault: "a property is called __proto__",
    text: thing(`▶"__proto__": { ${described}, "type": "string" }`),
    pointer: "/properties/__proto__",
    found: 'the name "__proto__", which is unsafe in JavaScript objects',
    fix: "rename it",
  },
  {
    fault: "a nested schema has an $id",
    text: thing(`"x": { ${described}, ▶"$id": "x", "type": "string" }`),
    pointer: "/properties/x/$id",
    found: "$id inside a model",
    fix: "remove it: only the root of a file has one",
  },
  {
    fault: "$schema is another dialect",
    text: `{ ▶"$schema": "http://json-schema.org/draft-07/schema#", ${described}, "type": "string" }`,
    pointer: "/$schema",
    found: '$schema: "http://json-schema.org/draft-07/schema#"',
    fix: 'write "https://json-schema.org/draft/2020-12/schema"',
  },
  {
    fault: "the $id is that of another file",
    text: `{ ▶"$id": "https://session-schema.dev/session.schema.json", ${described}, "type": "string" }`,
    pointer: "/$id",
    found: '$id: "https://session-schema.dev/session.schema.json"',
    fix: 'write "https://session-schema.dev/thing.schema.json"',
  },
  {
    fault: "the title isn't a valid type name",
    text: `{ ▶"title": "a thing", ${described}, "type": "string" }`,
    pointer: "/title",
    found: 'title: "a thing"',
    fix: 'use PascalCase, such as "Thing"',
  },
  {
    fault: "the file name isn't in kebab-case",
    slug: "Thing_2",
    text: `▶{ ${described}, "type": "string" }`,
    pointer: "",
    found: 'a file called "Thing_2.schema.json"',
    fix: "use kebab-case and the ending .schema.json, such as recording-status.schema.json",
  },
  {
    fault: "the file name is reserved",
    slug: "index",
    text: `▶{ ${described}, "type": "string" }`,
    pointer: "",
    found: 'a file called "index.schema.json", a reserved name',
    fix: "rename the model and its file",
  },
  {
    fault: "a $ref refers to an unknown file",
    text: thing(`"x": { ▶"$ref": "sesion.schema.json" }`),
    others: { other },
    pointer: "/properties/x/$ref",
    found: '$ref: "sesion.schema.json", which doesn\'t exist',
    fix: 'refer to a file in schemas/ (other.schema.json, thing.schema.json) or to "#/$defs/…" in this one',
  },
  {
    fault: "a $ref refers to an unknown definition",
    text: thing(`"x": { ▶"$ref": "#/$defs/y" }`),
    pointer: "/properties/x/$ref",
    found: '$ref: "#/$defs/y", which doesn\'t exist',
    fix: 'refer to a file in schemas/ (thing.schema.json) or to "#/$defs/…" in this one',
  },
  {
    fault: "the target of a $ref isn't a schema",
    text: thing(`"x": { ▶"$ref": "#/properties" }`),
    pointer: "/properties/x/$ref",
    found: '$ref: "#/properties", which doesn\'t exist',
    fix: 'refer to a file in schemas/ (thing.schema.json) or to "#/$defs/…" in this one',
  },
  {
    fault: "a $ref isn't a URI reference",
    text: thing(`"x": { ▶"$ref": "#/$defs/a b" }`),
    pointer: "/properties/x/$ref",
    found: '$ref: "#/$defs/a b"',
    fix: 'use a URI reference, such as "session.schema.json" or "#/$defs/x"',
  },
  {
    fault: "a $ref refers to itself",
    text: `{ ${described}, ▶"$ref": "#" }`,
    pointer: "/$ref",
    found: '$ref: "#", which refers to itself',
    fix: "refer to it from properties or items",
  },
  {
    fault: "a required property isn't defined",
    text: thing(`"width": { ${described}, "type": "string" }`, `\n  "required": ["width", ▶"widht"],`),
    pointer: "/required/1",
    found: '"widht" is required, but isn\'t defined',
    fix: 'define it in properties, or remove it from required; did you mean "width"?',
  },
  {
    fault: "a model has no description",
    text: `▶{ "type": "string" }`,
    pointer: "",
    found: "no description",
    fix: 'add a "description": one sentence for readers who have never seen it',
  },
  {
    fault: "a property has no description",
    text: thing(`▶"items": { "type": "string" }`),
    pointer: "/properties/items",
    found: "no description",
    fix: 'add a "description": one sentence for readers who have never seen it',
  },
  {
    fault: "a definition has no description",
    text: thing(`"x": { "$ref": "#/$defs/x" }`, `\n  "$defs": { ▶"x": { "type": "string" } },`),
    pointer: "/$defs/x",
    found: "no description",
    fix: 'add a "description": one sentence for readers who have never seen it',
  },
  {
    fault: "a number has no unit",
    text: thing(`▶"x": { ${described}, "type": "number" }`),
    pointer: "/properties/x",
    found: "a number without a unit",
    fix: 'add "x-unit", such as "seconds" or "bytes"; "none" if it has no unit',
  },
  {
    fault: "an integer in a list of types has no unit",
    text: thing(`▶"x": { ${described}, "type": ["integer", "null"] }`),
    pointer: "/properties/x",
    found: "a number without a unit",
    fix: 'add "x-unit", such as "seconds" or "bytes"; "none" if it has no unit',
  },
  {
    fault: "an object has no additionalProperties",
    text: thing(`▶"x": { ${described}, "type": "object" }`),
    pointer: "/properties/x",
    found: "an object without additionalProperties",
    fix: 'add "additionalProperties": false (or true, if writers may add any property)',
  },
  {
    fault: "an example is rejected by its schema",
    text: thing(`"x": { ${described}, "type": "string", "minLength": 2, "examples": ["ab", ▶"a"] }`),
    pointer: "/properties/x/examples/1",
    found: "an example that its own schema rejects: it must NOT have fewer than 2 characters",
    fix: "fix the example or the schema",
  },
  {
    fault: "an example is rejected by the target of a $ref",
    text: `{ ${described}, "$ref": "other.schema.json", "examples": [▶{}] }`,
    others: { other },
    pointer: "/examples/0",
    found: "an example that its own schema rejects: it must have required property 'x'",
    fix: "fix the example or the schema",
  },
  {
    fault: "an example doesn't match its format",
    text: thing(`"x": { ${described}, "type": "string", "format": "uri", "examples": [▶"a b"] }`),
    pointer: "/properties/x/examples/0",
    found: 'an example that its own schema rejects: it must match format "uri"',
    fix: "fix the example or the schema",
  },
  {
    fault: "a default is rejected by its schema",
    text: thing(`"x~/%\\"": { ${described}, "type": "boolean", ▶"default": "yes" }`),
    pointer: '/properties/x~0~1%"/default',
    found: "an example that its own schema rejects: it must be boolean",
    fix: "fix the example or the schema",
  },
  {
    fault: "a closed part forbids a required property of another",
    text: `▶{ ${described}, "allOf": [{ "$ref": "other.schema.json" }], "type": "object", "properties": {}, ${closed} }`,
    others: { other },
    pointer: "",
    found: 'a schema for which no valid payload was found: "x" is both required and forbidden',
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "a closed model is extended",
    text: `▶{
      ${described},
      "allOf": [
        { "$ref": "other.schema.json" },
        { "type": "object", "properties": { "y": { ${described}, "type": "string" } }, "required": ["y"], "additionalProperties": true }
      ]
    }`,
    others: { other: wide },
    pointer: "",
    found: 'a schema for which no valid payload was found: "y" is both required and forbidden',
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "a closed part forbids an optional property of another",
    text: `{ ${described}, "$ref": "other.schema.json", "type": "object", "properties": { ▶"y": { ${described}, "type": "string" } }, "additionalProperties": true }`,
    others: { other },
    pointer: "/properties/y",
    found: "a property that no payload can have: https://session-schema.dev/other.schema.json# is closed, and doesn't define it",
    fix: "define it there, or don't combine the two: a closed object can't be extended",
  },
  {
    fault: "the minimum of an optional property is above its maximum",
    text: thing(`▶"x": { ${described}, "type": "integer", "x-unit": "none", "minimum": 5, "maximum": 3 }`),
    pointer: "/properties/x",
    found: "a schema for which no valid payload was found: its constraints contradict each other (minimum 5, maximum 3)",
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "a minLength is above the maxLength",
    text: `▶{ ${described}, "type": "string", "minLength": 3, "maxLength": 2 }`,
    pointer: "",
    found: "a schema for which no valid payload was found: its constraints contradict each other (minLength 3, maxLength 2)",
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "two consts contradict each other",
    text: thing(`▶"x": { ${described}, "const": "a", "allOf": [{ "const": "b" }] }`, `\n  "required": ["x"],`),
    pointer: "/properties/x",
    found: 'a schema for which no valid payload was found: none of its values meets its other constraints (const "a", const "b")',
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "two types exclude each other",
    text: thing(`▶"x": { ${described}, "type": "string", "allOf": [{ "type": "boolean" }] }`),
    pointer: "/properties/x",
    found: "a schema for which no valid payload was found: its types exclude each other",
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "a model requires itself endlessly",
    text: `▶{ ${described}, "type": "object", "properties": { "next": { "$ref": "#" } }, "required": ["next"], ${closed} }`,
    pointer: "",
    found: 'a schema for which no valid payload was found: no valid value was found for "next": it requires itself endlessly',
    fix: "remove the contradiction, or add an example of a valid payload",
  },
  {
    fault: "an unnamed part is the model itself with more constraints",
    text: thing(`"x": { ${described}, "type": "string" }, ▶"next": { ${described}, "$ref": "#", "required": ["x"] }`),
    pointer: "/properties/next",
    found: "a recursive schema without a name",
    fix: "move it to $defs, and refer to it",
  },
  {
    fault: "a schema has properties but no type",
    text: thing(`▶"x": { ${described}, "properties": {}, ${closed} }`),
    pointer: "/properties/x",
    found: "properties without a type",
    fix: 'add "type": "object"',
  },
  {
    fault: "an enum value is repeated",
    text: `{ ${described}, "type": "string", ▶"enum": ["a", "b", "a"] }`,
    pointer: "/enum",
    found: 'the value "a" twice',
    fix: "list each value once",
  },
  {
    fault: "an enum value has the wrong type",
    text: `{ ${described}, "type": "string", "enum": ["a", ▶1] }`,
    pointer: "/enum/1",
    found: "the value 1, which isn't of type string",
    fix: "fix the value or the type",
  },
  {
    fault: "a const has the wrong type",
    text: `{ ${described}, "type": ["boolean", "null"], ▶"const": "yes", "examples": [] }`,
    pointer: "/const",
    found: 'the value "yes", which isn\'t of type boolean or null',
    fix: "fix the value or the type",
  },
  {
    fault: "an open enum has no type",
    text: `▶{ ${described}, "enum": ["a"], "x-open-enum": true }`,
    pointer: "",
    found: "an open enum without a type",
    fix: 'add "type": values that are added later need one',
  },
  {
    fault: "x-open-enum has no enum",
    text: `{ ${described}, "type": "string", ▶"x-open-enum": true }`,
    pointer: "/x-open-enum",
    found: "x-open-enum without an enum",
    fix: 'add "enum", or remove it',
  },
  {
    fault: "a description is for an unknown enum value",
    text: `{ ${described}, "type": "string", "enum": ["a"], "x-enumDescriptions": { "a": "A.", ▶"b/c": "B." } }`,
    pointer: "/x-enumDescriptions/b~1c",
    found: '"b/c" is described, but isn\'t in the enum',
    fix: "add it to the enum, or remove its description",
  },
  {
    fault: "an enum value has no description",
    text: `{ ${described}, "type": "string", "enum": ["a", "constructor"], ▶"x-enumDescriptions": { "a": "A." } }`,
    pointer: "/x-enumDescriptions",
    found: 'the value without a description "constructor"',
    fix: "describe its meaning",
  },
  {
    fault: "a pattern can backtrack exponentially",
    text: `{ ${described}, "type": "string", ▶"pattern": "^(a+)+$", "examples": ["${"a".repeat(60)}!"] }`,
    pointer: "/pattern",
    found: "a pattern that can backtrack exponentially: ^(a+)+$",
    fix: "rewrite it so that no two parts match the same text, as in (a+)+",
  },
  {
    fault: "a format isn't supported",
    text: `{ ${described}, "type": "string", ▶"format": "phone" }`,
    pointer: "/format",
    found: 'the format "phone", which no validator of ours asserts',
    fix: `use one of ${formatNames.join(", ")}, or a pattern`,
  },
  {
    fault: "a format of JSON Schema isn't supported",
    text: `{ ${described}, "type": "string", ▶"format": "json-pointer" }`,
    pointer: "/format",
    found: 'the format "json-pointer", which no validator of ours asserts',
    fix: 'write "pattern": "^(?:/(?:[^~/]|~[01])*)*$" instead',
  },
  {
    fault: "two models have the same name",
    text: `{ ▶"title": "Other", ${described}, "type": "string" }`,
    others: { "another-one": `{ "title": "OTHER", ${described}, "type": "string" }` },
    pointer: "/title",
    found: "the type name Other, which collides with OTHER of schemas/another-one.schema.json#",
    fix: "rename one of them",
  },
  {
    fault: "a model has the name of another's tolerant type",
    text: `{ ▶"title": "TolerantOther", ${described}, "type": "string" }`,
    others: { other },
    pointer: "/title",
    found: "the type name TolerantOther, which collides with Other of schemas/other.schema.json#",
    fix: "rename one of them",
  },
  {
    fault: "a definition has the name of a model",
    text: thing(`"x": { "$ref": "#/$defs/x" }`, `\n  "$defs": { ▶"x": { "title": "Other", ${described}, "type": "string" } },`),
    others: { other },
    pointer: "/$defs/x",
    found: "the type name Other, which collides with Other of schemas/other.schema.json#",
    fix: "rename one of them",
  },
  {
    fault: "an inline enum has the name of a model",
    text: thing(`▶"kind": { ${described}, "type": "string", "enum": ["a"] }`),
    others: { "thing-kind": other },
    pointer: "/properties/kind",
    found: "the type name ThingKind, which collides with ThingKind of schemas/thing-kind.schema.json#",
    fix: 'add "x-name": "kind2" to /properties/kind, or rename the other',
  },
  {
    fault: "an inline enum has its name from a property in another script",
    text: thing(`"größe": { ${described}, "type": "array", ▶"items": { ${described}, "type": "string", "enum": ["a"] } }`),
    pointer: "/properties/größe/items",
    found: '"ThingGrößeItem" as the name of a type',
    fix: 'add "x-name": "groe" to /properties/größe',
  },
  {
    fault: "two parts of an allOf name a property differently",
    text: `▶{ ${described}, "allOf": [${thing(`"_id": { ${described}, "type": "string", "x-name": "one" }`)}, ${thing(`"_id": { ${described}, "type": "string", "x-name": "two" }`)}] }`,
    pointer: "",
    found: 'two names in code for the property "_id": one and two',
    fix: "write the same x-name in each part of the allOf",
  },
  {
    fault: "functions of two models have the same name",
    text: `{ ▶"title": "OtherTolerant", ${described}, "type": "string" }`,
    others: { other },
    pointer: "/title",
    found: "the type name OtherTolerant, which collides with Other of schemas/other.schema.json#",
    fix: "rename one of them",
  },
  {
    fault: "a definition's title isn't a valid type name",
    text: thing(`"x": { "$ref": "#/$defs/x" }`, `\n  "$defs": { ▶"x": { "title": "The x", ${described}, "type": "string" } },`),
    pointer: "/$defs/x",
    found: '"The x" as the name of a type',
    fix: "use ASCII letters and digits, starting with a capital, in its title or in the names that lead to it",
  },
  {
    fault: "a model has the name of an export of our packages",
    text: `{ ▶"title": "ContractError", ${described}, "type": "string" }`,
    pointer: "/title",
    found: "the type name ContractError, which is reserved (our packages)",
    fix: "rename it",
  },
  {
    fault: "a model has the name of a language's own type",
    text: `{ ▶"title": "Option", ${described}, "type": "string" }`,
    pointer: "/title",
    found: "the type name Option, which is reserved (Rust)",
    fix: "rename it",
  },
  {
    fault: "two properties differ only in case",
    text: thing(`"mp4Url": { ${described}, "type": "string" }, ▶"mp4URL": { ${described}, "type": "string" }`),
    pointer: "/properties/mp4URL",
    found: 'properties with the same name in Go, Java, Python and Rust: "mp4Url" and "mp4URL"',
    fix: 'add "x-name": "mp4Url2" to /properties/mp4URL',
  },
  {
    fault: "two properties differ only in separators",
    text: thing(`"a/b": { ${described}, "type": "string" }, ▶"a~b": { ${described}, "type": "string" }`),
    pointer: "/properties/a~0b",
    found: 'properties with the same name in Go, Java, Python and Rust: "a/b" and "a~b"',
    fix: 'add "x-name": "aSlashB" to /properties/a~1b, and add "x-name": "aTildeB" to /properties/a~0b',
  },
  {
    fault: "two enum values differ only in case",
    text: `{ ${described}, "type": "string", "enum": ["vp8", "x", ▶"VP8"] }`,
    pointer: "/enum/2",
    found: 'enum values with the same constant in Java and Python: "vp8" and "VP8"',
    fix: 'add "x-enumNames": { "VP8": "vp8Other" }',
  },
  {
    fault: "a property begins with an underscore",
    text: thing(`▶"_id": { ${described}, "type": "string" }, "id": { ${described}, "type": "string" }`),
    pointer: "/properties/_id",
    found: 'properties with the same name in Go, Java, Python and Rust: "_id" and "id"',
    fix: 'add "x-name": "underscoreId" to /properties/_id',
  },
  {
    fault: "a property begins with a sign",
    text: thing(`"type": { ${described}, "type": "string" }, ▶"@type": { ${described}, "type": "string" }`),
    pointer: "/properties/@type",
    found: 'properties with the same name in Go, Java, Python and Rust: "type" and "@type"',
    fix: 'add "x-name": "atType" to /properties/@type',
  },
  {
    fault: "two properties are the same number with another sign",
    text: thing(`"+1": { ${described}, "type": "string" }, ▶"-1": { ${described}, "type": "string" }`),
    pointer: "/properties/-1",
    found: 'properties with the same name in Go, Java, Python and Rust: "+1" and "-1"',
    fix: 'add "x-name": "plus1" to /properties/+1, and add "x-name": "minus1" to /properties/-1',
  },
  {
    fault: "two properties are forms of the same text",
    text: thing(`"caf\u00e9": { ${described}, "type": "string" }, ▶"cafe\u0301": { ${described}, "type": "string" }`),
    pointer: "/properties/cafe\u0301",
    found: 'properties with the same name in Go, Java, Python and Rust: "caf\\u00e9" and "cafe\\u0301"',
    fix: 'add "x-name": "cafe" to /properties/cafe\u0301',
  },
  {
    fault: "two properties have the same name in one language",
    text: thing(`▶"1": { ${described}, "type": "string" }, "x1": { ${described}, "type": "string" }`),
    pointer: "/properties/1",
    found: 'properties with the same name in Go: "1" and "x1"',
    fix: 'add "x-name": "value1" to /properties/1',
  },
  {
    fault: "a property has the name that another gets because its own is a keyword",
    text: thing(`"class": { ${described}, "type": "string" }, ▶"classValue": { ${described}, "type": "string" }`),
    pointer: "/properties/classValue",
    found: 'properties with the same name in Java: "class" and "classValue"',
    fix: 'add "x-name": "classValue2" to /properties/classValue',
  },
  {
    fault: "three properties have the same name",
    text: thing(
      `"a": { ${described}, "type": "string" }, "_a": { ${described}, "type": "string" }, ▶"a!": { ${described}, "type": "string" }`,
    ),
    pointer: "/properties/a!",
    found: 'properties with the same name in Go, Java, Python and Rust: "a", "_a" and "a!"',
    fix: 'add "x-name": "underscoreA" to /properties/_a, and add "x-name": "aBang" to /properties/a!',
  },
  {
    fault: "an x-name is the name of another property",
    text: thing(`▶"_id": { ${described}, "type": "string", "x-name": "ownId" }, "own_id": { ${described}, "type": "string" }`),
    pointer: "/properties/_id",
    found: 'properties with the same name in Go, Java, Python and Rust: "_id" (named "ownId") and "own_id"',
    fix: 'write "x-name": "ownId2" in /properties/_id',
  },
  {
    fault: "an x-name isn't an identifier",
    text: thing(`"_id": { ${described}, "type": "string", ▶"x-name": "store id" }`),
    pointer: "/properties/_id/x-name",
    found: 'x-name: "store id"',
    fix: 'use a name of ASCII letters, digits and _ that begins with a letter, such as "storeId"',
  },
  {
    fault: "an x-name isn't at a property",
    text: `{ ${described}, "type": "string", ▶"x-name": "thing" }`,
    pointer: "/x-name",
    found: "x-name without a property",
    fix: "move it to the schema of a property; the name of a type is its title",
  },
  {
    fault: "enum values differ in their sign",
    text: `{ ${described}, "type": "string", "enum": ["+1", ▶"-1", "heart"] }`,
    pointer: "/enum/1",
    found: 'enum values with the same constant in Go, Java, Python and Rust: "+1" and "-1"',
    fix: 'add "x-enumNames": { "+1": "plus1", "-1": "minus1" }',
  },
  {
    fault: "three enum values differ in symbols",
    text: thing(`"x": { ${described}, "type": "string", "enum": ["C", "C#", ▶"C++"] }`),
    pointer: "/properties/x/enum/2",
    found: 'enum values with the same constant in Go, Java, Python and Rust: "C", "C#" and "C++"',
    fix: 'add "x-enumNames": { "C#": "cSharp", "C++": "cPlusPlus" } to /properties/x',
  },
  {
    fault: "two values of an enum in $defs have the same constant",
    text: thing(`"x": { "$ref": "#/$defs/x" }`, `\n  "$defs": { "x": { ${described}, "type": "string", "enum": ["a", ▶"a."] } },`),
    pointer: "/$defs/x/enum/1",
    found: 'enum values with the same constant in Go, Java, Python and Rust: "a" and "a."',
    fix: 'add "x-enumNames": { "a.": "aDot" } to /$defs/x',
  },
  {
    fault: "two values of an enum with names still have the same constant",
    text: `{ ${described}, "type": "string", "enum": ["+1", ▶"-1"], "x-enumNames": { "+1": "up", "-1": "up" } }`,
    pointer: "/enum/1",
    found: 'enum values with the same constant in Go, Java, Python and Rust: "+1" (named "up") and "-1" (named "up")',
    fix: 'write "x-enumNames": { "+1": "up", "-1": "up2" }',
  },
  {
    fault: "a name is for an unknown enum value",
    text: `{ ${described}, "type": "string", "enum": ["a"], "x-enumNames": { "a": "first", ▶"b": "second" } }`,
    pointer: "/x-enumNames/b",
    found: '"b" has a name, but isn\'t in the enum',
    fix: "add it to the enum, or remove its name",
  },
  {
    fault: "two enum values are forms of the same text",
    text: `{ ${described}, "type": "string", "enum": ["\u00e9t\u00e9", ▶"e\u0301te\u0301"] }`,
    pointer: "/enum/1",
    found: 'enum values with the same constant in Go, Java, Python and Rust: "\\u00e9t\\u00e9" and "e\\u0301te\\u0301"',
    fix: 'add "x-enumNames": { "e\\u0301te\\u0301": "ete" }',
  },
  {
    fault: "a name is for a number that the enum doesn't list",
    text: `{ ${described}, "type": "integer", "x-unit": "none", "enum": [1, 2], "x-enumNames": { "1": "first", ▶"3": "third" } }`,
    pointer: "/x-enumNames/3",
    found: '"3" has a name, but isn\'t in the enum',
    fix: "add it to the enum, or remove its name",
  },
  {
    fault: "a name of an enum value isn't an identifier",
    text: `{ ${described}, "type": "string", "enum": ["+1"], ▶"x-enumNames": { "+1": "1up" } }`,
    pointer: "/x-enumNames",
    found: 'x-enumNames: {"+1":"1up"}',
    fix: 'use an object from enum value to a name of ASCII letters, digits and _ that begins with a letter, such as { "+1": "thumbsUp" }',
  },
  {
    fault: "x-enumNames has no enum",
    text: `{ ${described}, "type": "string", ▶"x-enumNames": { "+1": "up" } }`,
    pointer: "/x-enumNames",
    found: "x-enumNames without an enum",
    fix: 'add "enum", or remove it',
  },
];

test.for(rows)("when $fault, the problem has its position, its cause and a fix", async (row) => {
  const { slug = "thing", text, pointer, found, fix, others = {} } = row;
  const before = text.slice(0, text.indexOf("▶")).split("\n");
  const path = `schemas/${slug}.schema.json`;
  const loaded = await load([
    { path, text: text.replace("▶", "") },
    ...Object.entries(others).map(([name, other]) => ({ path: `schemas/${name}.schema.json`, text: other })),
  ]);

  // A collision is reported for both files.
  const problems = "problems" in loaded ? loaded.problems.filter((problem) => problem.path === path) : [];
  expect(problems).toEqual([{ path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, pointer, found, fix }]);
});
