import type { Bump } from "./bump.ts";
import type { Schema } from "./document/keywords.ts";

const text = { type: "string" };
const number = { type: "number" };
const closed = (properties: object, required: readonly string[] = []): Schema =>
  JSON.parse(JSON.stringify({ type: "object", properties, required, additionalProperties: false }));
const open = (properties: object, required: readonly string[] = []): Schema =>
  JSON.parse(JSON.stringify({ type: "object", properties, required }));
const within = (inner: object): Schema => closed({ a: inner }, ["a"]);

/** Two schemas, what was done to the first, and the bump that is due to it: labelled by hand, by the three questions. */
export type LabelledPair = readonly [edit: string, bump: Bump, before: unknown, after: unknown];

export const pairs: readonly LabelledPair[] = [
  ["nothing", "none", closed({ a: text }), closed({ a: text })],
  // bounds
  ["a least number is added", "major", number, { ...number, minimum: 0 }],
  ["a least number is dropped", "minor", { ...number, minimum: 0 }, number],
  ["a least number becomes exclusive", "major", { ...number, minimum: 0 }, { ...number, exclusiveMinimum: 0 }],
  ["a least number is no longer exclusive", "minor", { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 0 }],
  ["an exclusive bound of an integer is respelt", "patch", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
  ["a bound of an integer is rounded", "patch", { type: "integer", minimum: 0.5 }, { type: "integer", minimum: 1 }],
  ["a bound is moved into an allOf", "patch", { ...number, minimum: 1 }, { allOf: [number, { minimum: 1 }] }],
  ["a bound is said twice", "patch", { ...number, minimum: 1 }, { ...number, minimum: 1, allOf: [{ minimum: 0 }] }],
  ["a bound of a text is put on a number", "patch", number, { ...number, minLength: 3 }],
  ["minLength: 0 is added", "patch", text, { ...text, minLength: 0 }],
  ["the greatest number of items is lowered", "major", { type: "array", maxItems: 5 }, { type: "array", maxItems: 4 }],
  [
    "a bound two levels down is tightened",
    "major",
    within(within({ ...number, maximum: 5 }) as object),
    within(within({ ...number, maximum: 4 }) as object),
  ],
  [
    "a bound in an item is tightened",
    "major",
    { type: "array", items: { ...number, maximum: 5 } },
    { type: "array", items: { ...number, maximum: 4 } },
  ],
  [
    "a bound in an item is loosened",
    "minor",
    { type: "array", items: { ...number, maximum: 5 } },
    { type: "array", items: { ...number, maximum: 6 } },
  ],
  [
    "a bound in a value is tightened",
    "major",
    { type: "object", additionalProperties: { ...number, maximum: 5 } },
    { type: "object", additionalProperties: { ...number, maximum: 4 } },
  ],
  ["a number must be a multiple of another", "major", { ...number, multipleOf: 2 }, { ...number, multipleOf: 4 }],
  ["a number must be a multiple of a factor", "minor", { ...number, multipleOf: 4 }, { ...number, multipleOf: 2 }],
  ["multipleOf: 1 says integer", "patch", { type: "number", multipleOf: 1 }, { type: "integer" }],
  ["multipleOf: 1 is said of an integer", "patch", { type: "integer" }, { type: "integer", multipleOf: 1 }],
  // patterns and formats
  ["a pattern is changed", "major", { ...text, pattern: "^a" }, { ...text, pattern: "^b" }],
  ["a format is added", "major", text, { ...text, format: "uri" }],
  ["a format is dropped", "minor", { ...text, format: "uri" }, text],
  ["a format becomes a wider one", "minor", { ...text, format: "uri" }, { ...text, format: "uri-reference" }],
  ["a format becomes a narrower one", "major", { ...text, format: "uri-reference" }, { ...text, format: "uri" }],
  // types
  ["an integer becomes a number", "major", { type: "integer" }, number],
  ["a number becomes an integer", "major", number, { type: "integer" }],
  ["a text becomes a number", "major", text, number],
  ["a type is added", "major", text, { type: ["string", "number"] }],
  ["a type list is written as anyOf", "patch", { type: ["string", "number"] }, { anyOf: [text, number] }],
  ["a type list of one", "patch", text, { type: ["string"] }],
  ["integer beside number", "patch", number, { type: ["integer", "number"] }],
  ["anything becomes a text", "major", {}, text],
  ["a text becomes anything", "major", text, {}],
  // enums
  ["a closed enum gains a value", "major", { enum: ["a"] }, { enum: ["a", "b"] }],
  ["an open enum gains a value", "minor", { enum: ["a"], "x-open-enum": true }, { enum: ["a", "b"], "x-open-enum": true }],
  ["a closed enum gains a value and is opened", "major", { enum: ["a"] }, { enum: ["a", "b"], "x-open-enum": true }],
  ["an open enum loses a value", "major", { enum: ["a", "b"], "x-open-enum": true }, { enum: ["a"], "x-open-enum": true }],
  ["an enum is opened", "major", { enum: ["a"] }, { enum: ["a"], "x-open-enum": true }],
  ["an enum is closed", "major", { enum: ["a"], "x-open-enum": true }, { enum: ["a"] }],
  ["an open enum becomes any text", "minor", { ...text, enum: ["a"], "x-open-enum": true }, text],
  ["a closed enum becomes any text", "major", { ...text, enum: ["a"] }, text],
  ["any text becomes an open enum", "major", text, { ...text, enum: ["a"], "x-open-enum": true }],
  ["an enum of one becomes a const", "patch", { enum: ["a"] }, { const: "a" }],
  ["a const is another", "major", { const: "a" }, { const: "b" }],
  ["an enum is written as oneOf of consts", "patch", { enum: ["a", "b"] }, { oneOf: [{ const: "a" }, { const: "b" }] }],
  ["oneOf of consts gains one", "major", { oneOf: [{ const: "a" }] }, { oneOf: [{ const: "a" }, { const: "b" }] }],
  ["the values of an enum are reordered", "patch", { enum: ["a", "b"] }, { enum: ["b", "a"] }],
  ["a type is said beside an enum", "patch", { enum: ["a", "b"] }, { ...text, enum: ["a", "b"] }],
  ["a length that every value of an enum has", "patch", { enum: ["a", "b"] }, { enum: ["a", "b"], maxLength: 3 }],
  ["a short range of integers becomes an enum", "major", { type: "integer", minimum: 1, maximum: 2 }, { enum: [1, 2] }],
  // null
  ["an optional property may be null", "minor", closed({ a: text }), closed({ a: { type: ["string", "null"] } })],
  ["an optional property may be null, said as anyOf", "minor", closed({ a: text }), closed({ a: { anyOf: [text, { type: "null" }] } })],
  ["a required property may be null", "major", closed({ a: text }, ["a"]), closed({ a: { type: ["string", "null"] } }, ["a"])],
  ["an item may be null", "major", { type: "array", items: text }, { type: "array", items: { type: ["string", "null"] } }],
  ["an optional property may no longer be null", "major", closed({ a: { type: ["string", "null"] } }), closed({ a: text })],
  [
    "a nullable property is written as anyOf",
    "patch",
    closed({ a: { type: ["string", "null"] } }),
    closed({ a: { anyOf: [text, { type: "null" }] } }),
  ],
  ["an optional enum may be null", "minor", closed({ a: { enum: ["x"] } }), closed({ a: { enum: ["x", null] } })],
  // properties
  ["an optional property is added to a closed object", "minor", closed({ a: text }), closed({ a: text, b: text })],
  ["a required property is added", "major", closed({ a: text }), closed({ a: text, b: text }, ["b"])],
  ["an optional property is added to an open object", "major", open({ a: text }), open({ a: text, b: text })],
  ["an optional property that may be anything is added to an open object", "minor", open({ a: text }), open({ a: text, b: {} })],
  ["a property is removed from a closed object", "major", closed({ a: text, b: text }), closed({ a: text })],
  ["a property is removed from an open object", "major", open({ a: text, b: text }), open({ a: text })],
  ["a property is renamed", "major", closed({ a: text }), closed({ b: text })],
  ["a property becomes required", "major", closed({ a: text }), closed({ a: text }, ["a"])],
  ["a property is no longer required", "major", closed({ a: text }, ["a"]), closed({ a: text })],
  [
    "required is moved into an allOf",
    "patch",
    closed({ a: text }, ["a"]),
    { ...(closed({ a: text }) as object), allOf: [{ required: ["a"] }] },
  ],
  ["a closed object is opened", "minor", closed({ a: text }), open({ a: text })],
  ["an open object is closed", "major", open({ a: text }), closed({ a: text })],
  ["additionalProperties: true is said", "patch", open({ a: text }), { ...(open({ a: text }) as object), additionalProperties: true }],
  ["a closed object takes texts", "minor", closed({ a: text }), { ...(closed({ a: text }) as object), additionalProperties: text }],
  ["the properties are reordered", "patch", closed({ a: text, b: text }), closed({ b: text, a: text })],
  ["a pattern names properties of an open object", "major", { type: "object" }, { type: "object", patternProperties: { "^x-": text } }],
  [
    "a pattern names properties of a closed object",
    "minor",
    closed({ a: text }),
    { ...(closed({ a: text }) as object), patternProperties: { "^x-": text } },
  ],
  [
    "a closed object by unevaluatedProperties gains a property",
    "minor",
    { type: "object", properties: { a: text }, unevaluatedProperties: false },
    { type: "object", properties: { a: text, b: text }, unevaluatedProperties: false },
  ],
  // conditions
  [
    "dependentRequired is added",
    "major",
    open({ a: text, b: text }),
    { ...(open({ a: text, b: text }) as object), dependentRequired: { a: ["b"] } },
  ],
  [
    "dependentRequired asks for less",
    "minor",
    { ...(open({ a: text, b: text, c: text }) as object), dependentRequired: { a: ["b", "c"] } },
    { ...(open({ a: text, b: text, c: text }) as object), dependentRequired: { a: ["b"] } },
  ],
  ["not is added", "major", text, { ...text, not: { const: "x" } }],
  ["not is dropped", "minor", { ...text, not: { const: "x" } }, text],
  ["not excludes more", "major", { ...text, not: { enum: ["x"] } }, { ...text, not: { enum: ["x", "y"] } }],
  ["not excludes less", "minor", { ...text, not: { enum: ["x", "y"] } }, { ...text, not: { enum: ["x"] } }],
  [
    "a condition is added",
    "major",
    open({ a: text, b: text }),
    JSON.parse(
      '{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"if":{"required":["a"]},"then":{"required":["b"]}}',
    ),
  ],
  [
    "names of properties may be longer",
    "minor",
    { type: "object", propertyNames: { maxLength: 3 } },
    { type: "object", propertyNames: { maxLength: 4 } },
  ],
  [
    "names of properties may be less long",
    "major",
    { type: "object", propertyNames: { maxLength: 4 } },
    { type: "object", propertyNames: { maxLength: 3 } },
  ],
  ["a list must contain something", "major", { type: "array" }, { type: "array", contains: text }],
  ["a list need no longer contain something", "minor", { type: "array", contains: text }, { type: "array" }],
  // alternatives
  ["an alternative is added", "major", { anyOf: [within({ const: "x" })] }, { anyOf: [within({ const: "x" }), within({ const: "y" })] }],
  ["an alternative is removed", "major", { anyOf: [within({ const: "x" }), within({ const: "y" })] }, { anyOf: [within({ const: "x" })] }],
  [
    "alternatives are reordered",
    "patch",
    { anyOf: [within({ const: "x" }), within({ const: "y" })] },
    { anyOf: [within({ const: "y" }), within({ const: "x" })] },
  ],
  [
    "oneOf of things apart becomes anyOf",
    "patch",
    { oneOf: [within({ const: "x" }), within({ const: "y" })] },
    { anyOf: [within({ const: "x" }), within({ const: "y" })] },
  ],
  [
    "an alternative gains an optional property",
    "minor",
    { oneOf: [closed({ k: { const: 1 }, a: text }, ["k"]), closed({ k: { const: 2 } }, ["k"])] },
    { oneOf: [closed({ k: { const: 1 }, a: text, b: text }, ["k"]), closed({ k: { const: 2 } }, ["k"])] },
  ],
  [
    "an alternative gains a required property",
    "major",
    { oneOf: [closed({ k: { const: 1 } }, ["k"]), closed({ k: { const: 2 } }, ["k"])] },
    { oneOf: [closed({ k: { const: 1 }, b: text }, ["k", "b"]), closed({ k: { const: 2 } }, ["k"])] },
  ],
  // definitions
  ["a definition is added", "minor", { $defs: { A: text } }, { $defs: { A: text, B: text } }],
  ["a definition is removed", "major", { $defs: { A: text, B: text } }, { $defs: { A: text } }],
  ["a definition is renamed", "major", { $defs: { A: text } }, { $defs: { B: text } }],
  [
    "a definition is inlined, and kept",
    "patch",
    { ...(within({ $ref: "#/$defs/A" }) as object), $defs: { A: text } },
    { ...(within(text) as object), $defs: { A: text } },
  ],
  ["a definition is inlined, and gone", "major", { ...(within({ $ref: "#/$defs/A" }) as object), $defs: { A: text } }, within(text)],
  ["a definition is extracted", "minor", within(text), { ...(within({ $ref: "#/$defs/A" }) as object), $defs: { A: text } }],
  [
    "a definition that nobody uses is tightened",
    "major",
    { ...(within(text) as object), $defs: { A: text } },
    { ...(within(text) as object), $defs: { A: { ...text, maxLength: 3 } } },
  ],
  [
    "a reference is wrapped in an allOf of one",
    "patch",
    { ...(within({ $ref: "#/$defs/A" }) as object), $defs: { A: text } },
    { ...(within({ allOf: [{ $ref: "#/$defs/A" }] }) as object), $defs: { A: text } },
  ],
  [
    "a definition that holds itself gains a property",
    "minor",
    { $defs: { A: closed({ a: { $ref: "#/$defs/A" } }) } },
    { $defs: { A: closed({ a: { $ref: "#/$defs/A" }, b: text }) } },
  ],
  // what people read
  ["a description is reworded", "patch", { ...text, description: "x" }, { ...text, description: "y" }],
  ["a title is reworded", "patch", { ...text, title: "X" }, { ...text, title: "Y" }],
  ["an example is added", "patch", text, { ...text, examples: ["x"] }],
  ["a unit is said", "patch", number, { ...number, "x-unit": "bytes" }],
  ["a unit is another", "major", { ...number, "x-unit": "seconds" }, { ...number, "x-unit": "milliseconds" }],
  ["a property is deprecated", "minor", closed({ a: text }), closed({ a: { ...text, deprecated: true } })],
  ["a default is added", "minor", text, { ...text, default: "x" }],
  ["a default is another", "minor", { ...text, default: "x" }, { ...text, default: "y" }],
  ["the keys of a schema are reordered", "patch", { type: "string", maxLength: 3 }, { maxLength: 3, type: "string" }],
];
