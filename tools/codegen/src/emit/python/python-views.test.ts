import { declarationsOf } from "@tools/contract/languages";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { pythonViews } from "./python-views.ts";

const viewsOf = async (files: Files): Promise<ReturnType<typeof pythonViews>> => pythonViews(declarationsOf(await contractOf(files)));

/** The lines of code of a class. */
async function members(files: Files, name: string): Promise<string[] | undefined> {
  const { classes } = await viewsOf(files);
  return classes.find((view) => view.name === name)?.members.map(({ code }) => code);
}

describe("a class", () => {
  const thing = object(
    {
      size: a("integer", { minimum: 1 }),
      "old-name": a("string", { deprecated: true }),
      both: a(["string", "null"]),
      several: a(["integer", "string"]),
      mixed: { description: "Listed.", enum: ["x", 1] },
      half: { description: "Listed.", enum: [0.5, [1]] },
      counts: a("object", { additionalProperties: a("number") }),
      free: a("object", { additionalProperties: true }),
      rows: a("array", { items: a("array", { items: a("boolean") }) }),
    },
    { required: ["size", "both"], additionalProperties: a("string") },
  );

  test("has a line for each property, with what pydantic has to enforce", async () => {
    expect(await members({ thing }, "Thing")).toEqual([
      "size: Integer",
      'old_name: Annotated[Maybe[StrictStr], Field(alias="old-name", deprecated=True)] = None',
      "both: StrictStr | None",
      'several: Maybe[Annotated[Integer | StrictStr, AnyOf("an integer", "a string")]] = None',
      'mixed: Maybe[Annotated[Literal["x", 1], OneOf()]] = None',
      "half: Maybe[Annotated[JsonValue, OneOf(0.5, [1])]] = None",
      "counts: Maybe[Map[Number]] = None",
      "free: Maybe[dict[str, JsonValue]] = None",
      "rows: Maybe[list[list[StrictBool]]] = None",
      "__pydantic_extra__: dict[str, StrictStr | None] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]",
    ]);
  });

  test("takes strings as values of its enums", async () => {
    const open = { ...a("string", { enum: ["on", "off"] }), "x-open-enum": true };
    const files = {
      state: { description: "A state.", ...open },
      thing: object(
        {
          first: { $ref: "state.schema.json" },
          nullable: { ...open, type: ["string", "null"] },
          closed: a("string", { enum: ["a", "b"] }),
          listed: a("array", { items: { $ref: "state.schema.json" } }),
          mapped: a("object", { additionalProperties: { $ref: "state.schema.json" } }),
        },
        { required: ["first", "nullable"] },
      ),
    };
    expect(await members(files, "Thing")).toEqual([
      "first: Accepts[State, State | str]",
      "nullable: Accepts[ThingNullable | None, ThingNullable | str | None]",
      'closed: Accepts[Maybe[ThingClosed], Maybe[ThingClosed | Literal["a", "b"]]] = ABSENT',
      "listed: Accepts[Maybe[list[State]], Maybe[list[State] | list[str]]] = ABSENT",
      "mapped: Accepts[Maybe[Map[State]], Maybe[Map[State] | Map[str]]] = ABSENT",
    ]);
    expect((await viewsOf(files)).module.importLines).toContain("from .._accepts import ABSENT, Accepts");
  });

  test("has accessors of times after its properties", async () => {
    const unit = { "x-unit": "milliseconds since the Unix epoch" };
    const files = { thing: object({ createdAt: a("number", unit), timeOf: a("integer", unit) }) };
    expect(await members(files, "Thing")).toEqual([
      "created_at: Maybe[Number] = None",
      "time_of_: Maybe[Integer] = None",
      'created_at_time: ClassVar = time_of("created_at")',
      'time_of_time: ClassVar = time_of("time_of_")',
    ]);
  });

  test("imports the names that it mentions, and no others", async () => {
    const plain = object({ Maybe: a("string", { description: "An Integer." }) }, { required: ["Maybe"] });
    expect((await viewsOf({ plain })).module.importLines).toEqual([
      "from typing import Annotated",
      "",
      "from pydantic import Field, StrictStr",
      "",
      "from .._model import Model",
      "",
    ]);
  });

  test("of another name is that class", async () => {
    const alias = { description: "The same.", $ref: "thing.schema.json" };
    expect((await viewsOf({ thing, alias })).module.aliasLines).toEqual(["", "Alias = Thing", '"""The same."""']);
  });
});

describe("a union", () => {
  const branch = (kind: string) => object({ kind: { description: "Which one.", const: kind } }, { required: ["kind"] });
  const union = { description: "A shape.", oneOf: [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }] };
  const files: Files = {
    circle: branch("circle"),
    square: branch('a "square"'),
    "html-shape": { ...union, "x-open-enum": true },
    drawing: object({ base: union, cover: { $ref: "html-shape.schema.json" } }),
  };

  test("is a type of its branches, with functions that read it", async () => {
    const { module, names } = await viewsOf(files);
    expect(module.unionLines).toEqual(
      expect.arrayContaining([
        'DrawingBase = Annotated[Circle | Square, tagged("DrawingBase", "kind", {"circle": Circle, "a \\"square\\"": Square})]',
        "def drawing_base_from_json(text: str | bytes) -> DrawingBase:",
        '    value: HtmlShape = decode_dict(HtmlShape, payload, "HtmlShape")',
      ]),
    );
    expect(names).toEqual(expect.arrayContaining(["DrawingBase", "HtmlShape", "html_shape_from_json", "html_shape_from_dict"]));
    expect(await members(files, "Drawing")).toEqual(["base: Maybe[DrawingBase] = None", "cover: Maybe[HtmlShape] = None"]);
  });

  test("that is open has a class for objects with another tag", async () => {
    const { classes, module } = await viewsOf(files);
    expect(classes.filter(({ name }) => name.startsWith("Unknown"))).toEqual([
      {
        name: "UnknownHtmlShape",
        base: 'UnknownVariant, tag="kind"',
        doc: ['"""A `HtmlShape` of a later version of the contract."""'],
        members: [],
      },
    ]);
    expect(module.importLines[0]).toBe("import collections.abc");
    expect(module.importLines).toContain("from .._unions import UnknownVariant, tagged");
  });
});
