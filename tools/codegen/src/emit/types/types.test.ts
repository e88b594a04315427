import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { folders } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { a, contractOf, type Files, object, problemsOf, stressSchemas } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { withHeader } from "../header.ts";
import { types } from "./index.ts";

/** The text of each generated file, by its name. */
async function emitted(files: Files): Promise<Record<string, string>> {
  const made = await types.emit(await contractOf(files));
  return Object.fromEntries(made.map(({ path, text }) => [path.replace("packages/types/src/generated/", ""), text]));
}

/** The lines of one declaration, without comments. */
async function declaration(name: string, files: Files): Promise<string> {
  const text = Object.values(await emitted(files)).join("\n");
  const bare = text.replace(/\/\*\*.*?\*\/\n?/gs, "").replace(/^\s*\n/gm, "");
  const start = bare.search(new RegExp(`^export (interface|type) ${name}\\b`, "m"));
  const end = bare.slice(start).search(/;$|^\}$/m);
  const whole = /^export interface/.test(bare.slice(start)) ? bare.slice(start).search(/^\}$/m) + 1 : end + 1;
  return bare.slice(start, start + whole).replace(/\n\s*/g, " ");
}

/** The lines of the comment over one property, or over the declaration of a name. */
async function comment(over: string, files: Files): Promise<string[]> {
  const text = Object.values(await emitted(files)).join("\n");
  const [, found = ""] = text.match(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*?)\\*/\\s*(?:export \\w+ )?${over}(?!\\w)`)) ?? [];
  return found
    .split("\n")
    .map((line) => line.trim().replace(/^\* ?/, ""))
    .slice(1, -1);
}

test.for<[string, JsonObject, string, string]>([
  ["that lists null", a(["string", "null"], { enum: ["a", null] }), '"a" | null', '"a" | null | (string & {})'],
  ["with null first", a(["null", "integer"], { enum: [1, null] }), "1 | null", "1 | null | (number & {})"],
  ["that lists no null, and may have one later", a(["string", "null"], { enum: ["a"] }), '"a"', '"a" | (string & {}) | null'],
])("an open enum %s has a type that takes what may come", async ([, thing, strict, tolerant]) => {
  const files = { holder: object({}, { $defs: { thing: { ...thing, "x-open-enum": true } } }) };
  expect(await declaration("HolderThing", files)).toBe(`export type HolderThing = ${strict};`);
  expect(await declaration("TolerantHolderThing", files)).toBe(`export type TolerantHolderThing = ${tolerant};`);
});

test("properties and enum values keep their names in JSON, and a type written in place has its name from the one in code", async () => {
  const mood = a("string", { enum: ["+1", "-1"], "x-enumNames": { "+1": "up", "-1": "down" }, "x-name": "feeling" });
  const files = { thing: object({ _mood: mood, mood: a("string") }) };
  expect(await declaration("Thing", files)).toBe("export interface Thing { _mood?: ThingFeeling; mood?: string; }");
  expect(await declaration("ThingFeeling", files)).toBe('export type ThingFeeling = "+1" | "-1";');
});

describe("a type", () => {
  const other = object({ x: a("string") }, { required: ["x"] });
  const status = a("string", { enum: ["on", "off"], "x-open-enum": true });
  const row = (part: JsonObject, rest: JsonObject = {}): Files => ({ other, status, thing: object({ p: part }, rest) });

  test.for<[string, JsonObject, string, string]>([
    ["a string", a("string", { minLength: 3, format: "uri" }), "p?: string;", "p?: string;"],
    ["an integer", a("integer"), "p?: number;", "p?: number;"],
    ["null as well", a(["string", "null"]), "p?: string | null;", "p?: string;"],
    ["null and two more", a(["string", "null", "boolean"]), "p?: string | null | boolean;", "p?: string | boolean;"],
    ["null alone", a("null"), "p?: null;", "p?: never;"],
    ["an enum that lists null", { description: "One.", enum: ["a", null] }, "p?: ThingP;", "p?: Exclude<TolerantThingP, null>;"],
    [
      "a map of nulls as well",
      a("object", { additionalProperties: a(["string", "null"]) }),
      "p?: { [k: string]: string | null; };",
      "p?: { [k: string]: string; };",
    ],
    ["several types", a(["integer", "string", "boolean"]), "p?: number | string | boolean;", "p?: number | string | boolean;"],
    ["no type", { description: "Any." }, "p?: unknown;", "p?: unknown;"],
    ["an array", a("array", { items: a("string"), minItems: 2, maxItems: 2 }), "p?: string[];", "p?: string[];"],
    ["an array of anything", a("array"), "p?: unknown[];", "p?: unknown[];"],
    ["an array of models", a("array", { items: { $ref: "other.schema.json" } }), "p?: Other[];", "p?: TolerantOther[];"],
    ["a model", { $ref: "other.schema.json" }, "p?: Other;", "p?: TolerantOther;"],
    ["a model that is described anew", { description: "It.", $ref: "other.schema.json" }, "p?: Other;", "p?: TolerantOther;"],
    ["an open enum", { $ref: "status.schema.json" }, "p?: Status;", "p?: TolerantStatus;"],
    ["an enum in place", a("string", { enum: ["a"] }), "p?: ThingP;", "p?: TolerantThingP;"],
    ["a const", { description: "One.", const: "on" }, 'p?: "on";', 'p?: "on";'],
    ["an enum cut down by another", { $ref: "status.schema.json", enum: ["on"] }, 'p?: "on";', 'p?: "on";'],
    ["a map", a("object", { additionalProperties: a("number") }), "p?: { [k: string]: number; };", "p?: { [k: string]: number; };"],
    ["an open object", a("object", { additionalProperties: true }), "p?: { [k: string]: unknown; };", "p?: { [k: string]: unknown; };"],
    [
      "an open object with known properties",
      object({ x: a("string") }, { additionalProperties: true }),
      "p?: { x?: string; [k: string]: unknown; };",
      "p?: { x?: string; [k: string]: unknown; };",
    ],
    ["an object without properties", object({}), "p?: Record<string, never>;", "p?: object;"],
    ["a closed object in place", object({ x: a("boolean") }, { required: ["x"] }), "p?: { x: boolean; };", "p?: { x: boolean; };"],
  ])("of %s follows its schema, strict and tolerant", async ([, part, strict, tolerant]) => {
    expect(await declaration("Thing", row(part))).toBe(`export interface Thing { ${strict} }`);
    expect(await declaration("TolerantThing", row(part))).toBe(`export interface TolerantThing { ${tolerant} }`);
  });

  test("of a required property keeps its null", async () => {
    expect(await declaration("TolerantThing", row(a(["string", "null"]), { required: ["p"] }))).toBe(
      "export interface TolerantThing { p: string | null; }",
    );
  });

  test("of a required property has no question mark", async () => {
    expect(await declaration("Thing", row(a("string"), { required: ["p"] }))).toBe("export interface Thing { p: string; }");
  });

  test("of an open enum keeps completion, and accepts values of later versions", async () => {
    expect(await declaration("Status", { status })).toBe('export type Status = "on" | "off";');
    expect(await declaration("TolerantStatus", { status })).toBe('export type TolerantStatus = "on" | "off" | (string & {});');
  });

  test("of an open enum of numbers does the same", async () => {
    const level = a("integer", { enum: [1, 2], "x-open-enum": true });
    expect(await declaration("TolerantLevel", { level })).toBe("export type TolerantLevel = 1 | 2 | (number & {});");
  });

  test("that another model already has is an alias of it", async () => {
    const files = { alias: { description: "Another name.", $ref: "other.schema.json" }, other };
    expect(await declaration("Alias", files)).toBe("export type Alias = Other;");
    expect(await declaration("TolerantAlias", files)).toBe("export type TolerantAlias = TolerantOther;");
    expect((await emitted(files))["alias.ts"]).toMatch(/^import type { Other, TolerantOther } from ".\/other.ts";\n/);
  });

  test("has the properties that siblings of a $ref require as required ones, in both modes", async () => {
    const files = { other: object({ id: a("string") }), thing: { description: "It.", $ref: "other.schema.json", required: ["id"] } };
    expect(await declaration("Thing", files)).toBe("export interface Thing { id: string; }");
    expect(await declaration("TolerantThing", files)).toBe("export interface TolerantThing { id: string; }");
  });

  test.for([
    ["it's", `"it's"?: string;`],
    ['say "x"', `'say "x"'?: string;`],
    ["a b", '"a b"?: string;'],
    ["*/", '"*/"?: string;'],
    ["`${x}`", '"`${x}`"?: string;'],
    ["\\", '"\\\\"?: string;'],
    ["1st", '"1st"?: string;'],
    ["日本", "日本?: string;"],
    ["constructor", "constructor?: string;"],
    ["class", "class?: string;"],
    ["tsType", "tsType?: string;"],
    ["$ref", "$ref?: string;"],
  ] as const)("spells the property %j as %s", async ([name, line]) => {
    expect(await declaration("Thing", { thing: object({ [name]: a("string") }) })).toBe(`export interface Thing { ${line} }`);
  });

  test.for([
    ['"', `'"'`],
    ["\\n", '"\\\\n"'],
    ["`${x}`", '"`${x}`"'],
    ["*/", '"*/"'],
    ["日本", '"日本"'],
  ] as const)("spells the enum value %j as %s", async ([value, literal]) => {
    expect(await declaration("Thing", { thing: a("string", { enum: [value] }) })).toBe(`export type Thing = ${literal};`);
  });
});

describe("a comment", () => {
  const size = a("integer", {
    description: "How big it is.",
    minimum: 2,
    maximum: 9,
    "x-unit": "pixels",
    default: 3,
    examples: [4, 5],
    deprecated: true,
  });
  const head = ["How big it is.", ""];
  const tail = ["", "@defaultValue 3", "", "@example 4", "", "@deprecated"];

  test("has meaning, unit, bounds, default, example and deprecation", async () => {
    expect(await comment("Thing", { thing: size })).toEqual([...head, "Unit: pixels. At least 2. At most 9.", ...tail]);
  });

  test("of a reader's type does not promise bounds", async () => {
    expect(await comment("TolerantThing", { thing: size })).toEqual([
      ...head,
      "Unit: pixels.",
      "",
      "As a reader gets it: bounds, lengths, patterns and formats may not hold.",
      ...tail,
    ]);
    expect(await comment("TolerantThing", { thing: object({ size }) })).toEqual([
      "A thing.",
      "",
      "As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.",
    ]);
  });

  test("of a property that is only a $ref is that of its model", async () => {
    const files = {
      size,
      thing: object({ mine: { $ref: "size.schema.json" }, yours: { description: "Yours.", $ref: "size.schema.json" } }),
    };
    expect(await comment("mine\\?", files)).toEqual([...head, "Unit: pixels. At least 2. At most 9.", ...tail]);
    expect((await comment("yours\\?", files))[0]).toBe("Yours.");
  });

  test("of an enum lists its values and what each means", async () => {
    const files = {
      thing: a("string", { enum: ["a", "`"], "x-open-enum": true, "x-enumDescriptions": { a: "The first.", "`": "A tick." } }),
    };
    expect(await comment("Thing", files)).toEqual([
      "A part.",
      "",
      '- `"a"`: The first.',
      '- `` "`" ``: A tick.',
      "",
      "Later versions may add values: switch over it exhaustively where you write one, and with a default where you read one.",
    ]);
  });

  test.for([
    ["ends */ here", "ends *\\/ here"],
    ["has `code` and ${x}", "has `code` and ${x}"],
    ["@deprecated it is not", "\\@deprecated it is not"],
    ["see {@link x} or me@example.com", "see {\\@link x} or me@example.com"],
  ] as const)("of the description %j has the line %j", async ([description, line]) => {
    expect(await comment("Thing", { thing: a("string", { description }) })).toEqual([line]);
  });

  test("keeps an example that would end it valid JSON", async () => {
    const [, , example] = await comment("Thing", { thing: a("string", { examples: ["*/"] }) });
    expect(example).toBe('@example "*\\/"');
    expect(JSON.parse(example?.replace("@example ", "") ?? "")).toBe("*/");
  });
});

test("a list of a type that is written in place has parentheses around it", async () => {
  const { "thing.ts": thing = "" } = await emitted({
    thing: object(
      {
        shapes: a("array", {
          items: { description: "One.", oneOf: [{ $ref: "#/$defs/dot" }, { $ref: "#/$defs/line" }], "x-open-enum": true },
        }),
      },
      {
        $defs: Object.fromEntries(
          ["dot", "line"].map((kind) => [kind, object({ kind: { description: "Which.", const: kind } }, { required: ["kind"] })]),
        ),
      },
    ),
  });
  expect(thing).toContain("shapes?: (ThingDot | ThingLine)[];");
  expect(thing).toContain('shapes?: (TolerantThingDot | TolerantThingLine | UnknownVariant<"kind">)[];');
});

test("a tagged union is a union of its models, which its tag narrows; a reader of an open one also gets an unknown variant", async () => {
  const { "shape.ts": shape, "simple-shape.ts": simple, "drawing.ts": drawing } = await emitted(stressSchemas);
  expect(shape).toContain("export type Shape = Group | Circle | Square;");
  expect(shape).toContain('export type TolerantShape = TolerantGroup | TolerantCircle | TolerantSquare | UnknownVariant<"kind">;');
  expect(simple).toContain("export type TolerantSimpleShape = TolerantCircle | TolerantSquare;");
  expect(drawing).toContain("frame?: DrawingLine | DrawingNone;");
  const files = await types.emit(await contractOf(stressSchemas));
  const uses = `
    import type { Shape, TolerantShape } from "../packages/types/src/generated/index.ts";
    export const narrowed = (shape: TolerantShape): number | string => {
      switch (shape.kind) {
        case "circle": return shape.radius;
        case "group": return shape.parts.length;
        case "square, or 'box'": return shape.side ?? 0;
        default: {
          const other: unknown = shape["other"];
          return \`\${shape.kind} \${shape.kind.toUpperCase()} \${other}\`;
        }
      }
    };
    export const all = (shape: Shape): number => {
      if (shape.kind === "circle") return shape.radius;
      if (shape.kind === "group") return shape.parts.length;
      return shape.side ?? 0;
    };
    // @ts-expect-error no such branch
    export const none: Shape = { kind: "oval" };
  `;
  const written = Object.fromEntries(files.map((file) => [file.path, withHeader(file)]));
  expect(await compile({ ...written, "uses/uses.ts": uses })).toBe("");
});

test("the types of the stress schemas compile under every strict flag, and each strict type is assignable to its tolerant type, apart from declared nulls", {
  timeout: 60_000,
}, async () => {
  const contract = await contractOf(stressSchemas);
  const files = await types.emit(contract);
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/^export (?:interface|type) (?!Tolerant)(\w+)\b/gm)].map(([, name]) => String(name)),
  );
  expect(names).toContain("OddPlaceKind");
  const uses = [
    'import type * as all from "../packages/types/src/generated/index.ts";',
    ...names.flatMap((name) => [
      ...(["Odd", "OddPart"].includes(name) ? ["// @ts-expect-error what it declares null, a reader never sees"] : []),
      `export const read${name} = (written: all.${name}): all.Tolerant${name} => written;`,
    ]),
    'export const whole: all.Animal = { name: "Rex", diet: "meat", young: [{ name: "Rix" }] };',
    "// @ts-expect-error a misspelt property",
    'export const misspelt: all.Animal = { nam: "Rex", name: "Rex" };',
    "// @ts-expect-error a value that writers don't have",
    'export const unknown: all.Animal = { name: "Rex", diet: "snow" };',
    'export const later: all.TolerantAnimal = { name: "Rex", diet: "snow" };',
    "// @ts-expect-error undefined is not absent",
    'export const explicit: all.Animal = { name: "Rex", diet: undefined };',
    "// @ts-expect-error an object without properties takes no number",
    "export const full: all.Odd = { empty: 1 };",
    "",
  ].join("\n");
  const problems = await compile({ ...Object.fromEntries(files.map((file) => [file.path, withHeader(file)])), "uses/uses.ts": uses });
  expect(problems).toBe("");
});

test("a model with the name of a global type is rejected, or its types compile next to everything that types refer to", {
  timeout: 60_000,
}, async () => {
  const globals =
    `Array ArrayBuffer AsyncIterable Awaited BigInt Boolean Capitalize ConstructorParameters DataView Date Error Exclude Extract Function
    Generator InstanceType Intl Iterable Iterator JSON Lowercase Map Math NoInfer NonNullable Number Object Omit Parameters Partial Pick Promise
    PromiseLike PropertyKey Proxy RangeError Readonly ReadonlyArray ReadonlyMap Record Reflect RegExp Required ReturnType Set String Symbol ThisType
    TypeError Uint8Array Uppercase WeakMap WeakRef WeakSet`.split(/\s+/);
  const other = object({}, { $defs: { maybe: { description: "One.", enum: ["a", null] } } });
  const named = (title: string): Files => ({
    other,
    [`named-${title.toLowerCase()}`]: object(
      {
        maybe: { $ref: "other.schema.json#/$defs/maybe" },
        inner: { description: "One.", enum: ["b", null] },
        list: a("array", { items: { $ref: "#" } }),
        map: a("object", { additionalProperties: a("number") }),
        none: object({}),
        open: a("string", { enum: ["x"], "x-open-enum": true }),
      },
      { title },
    ),
  });
  const isAccepted = await Promise.all(globals.map(async (title) => (await problemsOf(named(title))).length === 0));
  const accepted = globals.filter((_, index) => isAccepted[index]);
  expect(accepted).not.toContain("Exclude");
  expect(accepted).toContain("WeakMap");
  const files = await types.emit(await contractOf(Object.assign({}, ...accepted.map(named))));
  expect(await compile(Object.fromEntries(files.map((file) => [file.path, withHeader(file)])))).toBe("");
});

/** The TypeScript compiler's errors in files. */
async function compile(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "types-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const handWritten = `${folders.types}/src/unknown-variant.ts`;
    await cp(resolve(import.meta.dirname, "../../../../..", handWritten), join(folder, handWritten));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    const tsconfig = { extends: resolve(import.meta.dirname, "../../../../../tsconfig.base.json"), compilerOptions: { noEmit: true } };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = resolve(import.meta.dirname, "../../../node_modules/.bin/tsc");
    return await promisify(execFile)(tsc, ["-p", folder]).then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
