import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { readSchemas } from "@tools/contract/files";
import { languages } from "@tools/contract/languages";
import { load } from "@tools/contract/load";
import { a, contractOf, type Files, object, stressSchemas } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { type ParsedPage, parsePage } from "../../testing/parsed-page.ts";
import { seedRows } from "../../testing/seed-table.ts";
import { reference } from "./index.ts";
import type { SearchEntry } from "./search.ts";

const root = join(import.meta.dirname, "../../../../..");

/** The text of each generated file, by its name. */
async function emitted(files: Files | "ours"): Promise<Record<string, string>> {
  const loaded = files === "ours" ? await load(await readSchemas(root)) : { contract: await contractOf(files) };
  if ("problems" in loaded) throw new Error("our own schemas were rejected");
  const made = await reference.emit(loaded.contract);
  return Object.fromEntries(made.map(({ path, text }) => [path.replace("docs/reference/generated/", ""), text]));
}

const page = async (slug: string, files: Files | "ours"): Promise<ParsedPage> => parsePage((await emitted(files))[`${slug}.md`] ?? "");

/** A table without its header. */
const rows = ({ tables }: ParsedPage, title: string): readonly (readonly string[])[] => (tables.get(title) ?? []).slice(1);

const hostileText = "Ends | here */ <script>alert('x')</script>\n\n# `not` a heading [x](javascript:y) {@link z}\\";

/** Schemas that try to break out of a table, or to take an anchor twice. */
const hostile: Files = {
  hostile: object(
    {
      "a|b": a("string", { description: hostileText, pattern: "^[`|\\\\]+$", examples: ["`|"] }),
      "<b>": a("string", { enum: ["<i>", "a|b", ""], "x-enumDescriptions": { "<i>": "<i>", "a|b": "|", "": "`" }, default: "a|b" }),
      "x.y": a("boolean"),
      x: object({ y: a("string", { const: "</code>" }) }),
      __proto: a("number", { "x-unit": "per | <second>" }),
      HostilePart: a("string"),
      "日本 語": a("string"),
      "long list": a("array", { items: a("string", { enum: ["ä ö"], "x-open-enum": true, "x-enumDescriptions": { "ä ö": "?" } }) }),
    },
    { $defs: { part: object({ again: { $ref: "#/$defs/part" } }) } },
  ),
  readers: object({ hostile: { $ref: "hostile.schema.json" }, part: { $ref: "hostile.schema.json#/$defs/part" } }),
};

describe("the Go view of Session", () => {
  test("has the rows of the table that the project began with, in their order", async () => {
    const ours = rows(await page("session", "ours"), "Fields / Go");
    const theirs = await seedRows();
    expect(theirs).toHaveLength(21);
    expect(ours.map(([field, type, required, , example]) => [field, type, required, example])).toEqual(theirs);
  });
});

describe("a page", () => {
  test("has a table of five columns for each language, with the same rows", async () => {
    const { tables } = await page("session", "ours");
    for (const { title } of Object.values(languages)) {
      const [header, ...fields] = tables.get(`Fields / ${title}`) ?? [];
      expect(header).toEqual(["Field", "Type", "Required", "Description", "Example"]);
      expect(fields).toHaveLength(21);
    }
  });

  test("has unit, bounds, default, values and openness in the description", async () => {
    const thing = object({
      size: a("integer", { minimum: 1, "x-unit": "pixels", default: 3 }),
      kind: a("string", { enum: ["x", "y"], "x-open-enum": true }),
      side: a("string", { enum: ["l", "r"], deprecated: true }),
      tags: a("array", { items: a("string", { minLength: 2, pattern: "^a|b$" }), uniqueItems: true }),
      ttl: a("object", { additionalProperties: a("number", { "x-unit": "seconds" }) }),
      open: a("object", { additionalProperties: true }),
      on: { description: "A part.", const: "on" },
    });
    expect(rows(await page("thing", { thing }), "Fields / JSON").map(([, type, , description]) => [type, description])).toEqual([
      ["integer", "A part. Unit: pixels. At least 1. Default: 3."],
      ["string", "A part. One of x, y. Open: later versions may add values."],
      ["string", "Deprecated. A part. One of l, r. Closed: there are no other values."],
      ["array of string", "A part. An array without duplicates. Each item: At least 2 characters long. A string that matches ^a|b$."],
      ["object of number", "A part. Each value: Unit: seconds."],
      ["object", "A part. It may have other properties too."],
      ["string", 'A part. Always "on".'],
    ]);
  });

  test("spells each type in each language", async () => {
    const found = await page("odd", stressSchemas);
    const types = Object.values(languages).map(({ title }) => rows(found, `Fields / ${title}`).map(([, type]) => type));
    const names = rows(found, "Fields / JSON").map(([name]) => name);
    const byName = Object.fromEntries(names.map((name, index) => [name, types.map((column) => column[index])]));
    expect(byName).toMatchObject({
      nothing: ["null", "null", "json.RawMessage", "@Nullable JsonNode", "None", "Option<serde_json::Value>"],
      maybe: ["string or null", "string | null", "*string", "@Nullable String", "str | None", "Option<String>"],
      several: [
        "integer or string or boolean",
        "number | string | boolean",
        "json.RawMessage",
        "@Nullable JsonNode",
        "int | str | bool | None",
        "Option<serde_json::Value>",
      ],
      closed: ["string", "OddClosed", "*OddClosed", "@Nullable OddClosed", "OddClosed | None", "Option<OddClosed>"],
      mixed: [
        "string or integer or boolean or null",
        "OddMixed",
        "json.RawMessage",
        "@Nullable JsonNode",
        'Literal["x", 1, True, None] | None',
        "Option<serde_json::Value>",
      ],
      fixed: ["string", '"on"', "*OddFixed", "@Nullable OddFixed", "OddFixed | None", "Option<OddFixed>"],
      map: [
        "object of integer",
        "Record<string, number>",
        "map[string]int64",
        "@Nullable Map<String, Long>",
        "dict[str, int] | None",
        "Option<BTreeMap<String, i64>>",
      ],
      free: [
        "object",
        "Record<string, unknown>",
        "map[string]json.RawMessage",
        "@Nullable Map<String, JsonNode>",
        "dict[str, JsonValue] | None",
        "Option<BTreeMap<String, serde_json::Value>>",
      ],
      empty: ["object", "Record<string, never>", "*OddEmpty", "@Nullable OddEmpty", "OddEmpty | None", "Option<OddEmpty>"],
      matrix: [
        "array of OddMatrixItem",
        "OddMatrixItem[]",
        "[]OddMatrixItem",
        "@Nullable List<OddMatrixItem>",
        "list[OddMatrixItem] | None",
        "Option<Vec<OddMatrixItem>>",
      ],
      anything: ["any", "unknown", "json.RawMessage", "@Nullable JsonNode", "JsonValue", "Option<serde_json::Value>"],
      list: [
        "array",
        "unknown[]",
        "[]json.RawMessage",
        "@Nullable List<JsonNode>",
        "list[JsonValue] | None",
        "Option<Vec<serde_json::Value>>",
      ],
      place: ["object", "{ … }", "*OddPlace", "@Nullable OddPlace", "OddPlace | None", "Option<OddPlace>"],
      "place.kind": ["string", "OddPlaceKind", "*OddPlaceKind", "@Nullable OddPlaceKind", "OddPlaceKind | None", "Option<OddPlaceKind>"],
      "place.inner.deep": ["boolean", "boolean", "bool", "boolean", "bool", "bool"],
    });
  });

  test("lists the parts of a field after it, through lists and maps, and once", async () => {
    const files: Files = {
      inner: object({ at: object({ x: a("number"), y: a("number") }), n: a("string") }),
      outer: object(
        {
          left: { $ref: "inner.schema.json", required: ["at"] },
          right: { $ref: "inner.schema.json", required: ["n"] },
          many: a("array", { items: a("object", { additionalProperties: object({ deep: a("string") }, { required: ["deep"] }) }) }),
        },
        { additionalProperties: a("boolean", { description: "A flag." }) },
      ),
    };
    expect(
      rows(await page("outer", files), "Fields / Go").map(([name, type, required, description]) => [name, type, required, description]),
    ).toEqual([
      ["Left", "*OuterLeft", "no", "A thing."],
      ["Left.At", "InnerAt", "yes", "A thing."],
      ["Left.At.X", "*float64", "no", "A part."],
      ["Left.At.Y", "*float64", "no", "A part."],
      ["Left.N", "*string", "no", "A part."],
      ["Right", "*OuterRight", "no", "A thing."],
      ["Right.At", "*InnerAt", "no", "A thing. It has the fields of left.at."],
      ["Right.N", "string", "yes", "A part."],
      ["Many", "[]map[string]OuterManyItemValue", "no", "A part."],
      ["Many[].*.Deep", "string", "yes", "A part."],
      ["*", "bool", "no", "Any other property. A flag."],
    ]);
  });

  test("shows the schema's example, a composed one if it is short, and otherwise a link to one", async () => {
    const wide = object(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`property${n}`, a("string")])));
    const long = "x".repeat(300);
    const thing = object({
      own: a("string", { examples: [long] }),
      plain: a("string"),
      short: a("array", { items: a("integer", { minimum: 3 }) }),
      named: a("array", { items: { $ref: "wide.schema.json" } }),
      inPlace: wide,
    });
    const examples = rows(await page("thing", { thing, wide }), "Fields / JSON").map(([name, , , , example]) => [name, example]);
    expect(examples.slice(0, 5)).toEqual([
      ["own", JSON.stringify(long)],
      ["plain", ""],
      ["short", "[3]"],
      ["named", "see Wide"],
      ["inPlace", ""],
    ]);
  });

  test("of a type that isn't an object has one row, in the terms of each language", async () => {
    const status = await page("recording-status", "ours");
    expect(Object.values(languages).map(({ title }) => rows(status, `Value / ${title}`).map(([name, type]) => [name, type]))).toEqual([
      [["RecordingStatus", "string"]],
      [["RecordingStatus", '"waiting" | "ready" | "none"']],
      [["RecordingStatus", "string"]],
      [["RecordingStatus", "String"]],
      [["RecordingStatus", "str"]],
      [["RecordingStatus", "RecordingStatus"]],
    ]);
    const matrix = a("array", { items: a("array", { items: object({ x: a("number") }) }) });
    expect(rows(await page("matrix", { matrix }), "Value / Go").map(([name, type]) => [name, type])).toEqual([
      ["Matrix", "[][]MatrixItemItem"],
      ["Matrix[][].X", "*float64"],
    ]);
  });

  test("has the values of an enum with their meaning, and an anchor for each", async () => {
    const status = await page("recording-status", "ours");
    expect(rows(status, "Value / Values").map(([value]) => value)).toEqual(["waiting", "ready", "none"]);
    expect(rows(status, "Value / Values")[1]).toEqual(["ready", "The recording can be played."]);
    expect(status.ids).toEqual(["recordingStatus-values", "recordingStatus-waiting", "recordingStatus-ready", "recordingStatus-none"]);
  });

  test("shows the names in code of properties and enum values", async () => {
    const thing = await page("thing", {
      thing: object({
        _id: a("string", { "x-name": "storeId" }),
        id: a("string"),
        mood: a("string", { enum: ["+1", "-1", "ok"], "x-enumNames": { "+1": "thumbsUp", "-1": "thumbsDown" } }),
      }),
    });
    expect(Object.values(languages).map(({ title }) => rows(thing, `Fields / ${title}`).map(([name]) => name))).toEqual([
      ["_id", "id", "mood"],
      ["_id", "id", "mood"],
      ["StoreID", "ID", "Mood"],
      ["storeId", "id", "mood"],
      ["store_id", "id", "mood"],
      ["store_id", "id", "mood"],
    ]);
    expect(rows(thing, "Fields / Values of mood").map(([value, name]) => [value, name])).toEqual([
      ["+1", "thumbsUp"],
      ["-1", "thumbsDown"],
      ["ok", ""],
    ]);
  });

  test("shows the canonical example and the schema as JSON", async () => {
    const [example = "", schema = ""] = (await page("session", "ours")).fences;
    const canonical = await readFile(join(root, "packages/fixtures/payloads/generated/session/canonical.json"), "utf8");
    expect(JSON.parse(example)).toEqual(JSON.parse(canonical).payload);
    expect(JSON.parse(schema)).toEqual(JSON.parse(await readFile(join(root, "schemas/session.schema.json"), "utf8")));
  });

  test("shows hostile text unchanged", async () => {
    const found = await page("hostile", hostile);
    expect(rows(found, "Fields / JSON").slice(0, 2)).toEqual([
      ["a|b", "string", "no", `${hostileText.replace("\n\n", " ")}. A string that matches ^[\`|\\\\]+$.`, '"`|"'],
      ["<b>", "string", "no", 'A part. One of <i>, a|b, "". Closed: there are no other values. See what they mean. Default: "a|b".', ""],
    ]);
    expect(rows(found, "Fields / Values of <b>")).toEqual([
      ["<i>", "<i>"],
      ["a|b", "|"],
      ['""', "`"],
    ]);
    expect(found.ids.slice(0, 8)).toEqual(["a-b", "b", "x.y", "x", "x.y-2", "__proto", "HostilePart-2", "日本-語"]);
    expect(rows(found, "Fields / Go").map(([name]) => name)).toContain("X日本語");
  });
});

describe.for(["ours", "stressSchemas", "hostile"] as const)("in the pages of %s", (which) => {
  const files = { ours: "ours", stressSchemas, hostile }[which] as Files | "ours"; // a record of both loses which is which
  const pages = async (): Promise<[string, ParsedPage, string][]> =>
    Object.entries(await emitted(files)).flatMap(([name, text]) => (name.endsWith(".md") ? [[name, parsePage(text), text]] : []));

  test("every id is there once, and nothing is HTML but anchors and code", async () => {
    for (const [name, { ids, foreignTags }] of await pages()) {
      expect([name, ids.length]).toEqual([name, new Set(ids).size]);
      expect([name, foreignTags]).toEqual([name, []]);
    }
  });

  test("every row has as many cells as its header", async () => {
    for (const [name, , text] of await pages()) {
      const lines = text.split("\n").filter((line) => line.startsWith("| "));
      const wrong = lines.filter((line) => ![2, 3, 5].includes(line.replaceAll("\\|", "").split("|").length - 2));
      expect([name, wrong]).toEqual([name, []]);
    }
  });

  test("every link leads to a page, an anchor or a schema", async () => {
    const all = new Map((await pages()).map(([name, found]) => [name, found.ids]));
    const broken = (await pages()).flatMap(([name, { hrefs }]) =>
      hrefs.filter((href) => !leads(href, name, all)).map((href) => `${name}: ${href}`),
    );
    expect(broken).toEqual([]);
    expect([...all.keys()].length).toBeGreaterThan(2);
  });

  function leads(href: string, from: string, all: ReadonlyMap<string, readonly string[]>): boolean {
    const [file = "", anchor] = href.split("#");
    if (file.startsWith("../")) {
      const path = posix.join("docs/reference/generated", file);
      return anchor === undefined && all.has(path.replace(/^schemas\/(.*)\.schema\.json$/, "$1.md"));
    }
    const ids = all.get(file === "" ? from : file);
    return ids !== undefined && (anchor === undefined || ids.includes(decodeURIComponent(anchor)));
  }

  test("a search finds every anchor of a field and of a value, by an id of its own", async () => {
    const made = await emitted(files);
    const entries = JSON.parse(made["search.json"] ?? "[]") as SearchEntry[]; // the emitter wrote them
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const urls = new Set(entries.map(({ url }) => url));
    for (const [name, { ids }] of await pages()) {
      const slug = name.replace(/\.md$/, "");
      const missing = ids.filter((id) => !urls.has(`${slug}#${encodeURIComponent(id)}`) && !id.endsWith("-values"));
      expect([name, missing]).toEqual([name, []]);
    }
    const known = new Map((await pages()).map(([name, { ids }]) => [name.replace(/\.md$/, ""), ids]));
    const lost = [...urls].filter((url) => {
      const [slug = "", anchor] = url.split("#");
      return anchor === undefined ? !known.has(slug) : known.get(slug)?.includes(decodeURIComponent(anchor)) !== true;
    });
    expect(lost).toEqual([]);
  });

  test("the same contract gives the same bytes in any order of files", async () => {
    if (files === "ours") expect(await emitted(files)).toEqual(await emitted(files));
    else expect(await emitted(Object.fromEntries(Object.entries(files).reverse()))).toEqual(await emitted(files));
  });
});

test("a search entry has a description, a place on a page, and a schema path", async () => {
  const thing = object({ kind: a("string", { enum: ["x"], "x-enumDescriptions": { x: "The <one>." } }) });
  expect(JSON.parse((await emitted({ thing }))["search.json"] ?? "")).toEqual([
    {
      id: "model:thing",
      kind: "model",
      title: "Thing",
      model: "Thing",
      text: "A thing.",
      url: "thing",
      schemaPath: "https://session-schema.dev/thing.schema.json#",
    },
    {
      id: "field:thing#kind",
      kind: "field",
      title: "kind",
      model: "Thing",
      text: "A part. One of x. Closed: there are no other values.",
      url: "thing#kind",
      schemaPath: "https://session-schema.dev/thing.schema.json#/properties/kind",
    },
    {
      id: "value:thing#kind-x",
      kind: "value",
      title: "x",
      model: "Thing",
      text: "The <one>. A value of kind.",
      url: "thing#kind-x",
      schemaPath: "https://session-schema.dev/thing.schema.json#/properties/kind",
    },
  ]);
});

test("the entry of a field names the model whose fields follow it, also in lists and maps", async () => {
  const wheel = object({ size: a("number") });
  const wheels = { $ref: "wheel.schema.json" };
  const car = object({
    spare: { ...wheels, description: "A part." },
    all: { type: "array", description: "Parts.", items: wheels },
    byName: { type: "object", description: "Parts.", additionalProperties: wheels },
    name: a("string"),
  });
  const entries = JSON.parse((await emitted({ car, wheel }))["search.json"] ?? "[]") as SearchEntry[]; // the emitter wrote them
  const fields = entries.filter(({ kind, model }) => kind === "field" && model === "Car");
  expect(Object.fromEntries(fields.map(({ title, leadsTo }) => [title, leadsTo]))).toMatchObject({
    spare: "Wheel",
    all: "Wheel",
    byName: "Wheel",
    name: undefined,
  });
});

test("the list names every model with its description: first those that operations return, each followed by those inside it", async () => {
  const text = (await emitted("ours"))["README.md"] ?? "";
  const listed = [...text.matchAll(/^- \[(\w+)\]\([\w-]+\.md\): \w/gm)].map(([, name]) => name);
  expect(listed.slice(0, 5)).toEqual(["Session", "RecordingStatus", "FfmpegProfile", "Profile", "Encoder"]);
  expect(listed.indexOf("WebhookEvent")).toBeLessThan(listed.indexOf("RecordingStartedEvent"));
});

test("the page of a tagged union lists its models by their tag, and a field of its type says which property tells them apart", async () => {
  const shape = (await emitted(stressSchemas))["shape.md"] ?? "";
  expect(shape).toContain("### Models by `kind`");
  expect(shape).toContain("| `circle` | [`Circle`](circle.md) |");
  expect(shape).toContain("**Open**: later versions may add models.");
  expect(shape).toContain("`Group \\| Circle \\| Square`");
  const drawing = (await emitted(stressSchemas))["drawing.md"] ?? "";
  expect(drawing).toContain("`frame type` tells which model it is: `line`, `none`. Open: later versions may add models.");
});
