import { isObject, type JsonObject } from "@tools/contract/json";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { componentsOf, sdkSpec } from "../spec.ts";
import { docstring } from "./doc.ts";
import { literal, literalType } from "./literals.ts";
import { attributeName, constantName, isKeyOf } from "./names.ts";
import { pythonLines, pythonSpec } from "./spec.ts";

/** The lines of code of a class, as the template is told. */
async function members(files: Files, name: string): Promise<string[]> {
  const component = componentsOf(pythonSpec(sdkSpec(await contractOf(files))))[name];
  const told = isObject(component) ? component["x-py"] : undefined;
  if (!isObject(told) || !Array.isArray(told["members"])) throw new Error(`no ${name} is made`);
  return told["members"].filter(isObject).map(({ code }: JsonObject) => String(code));
}

describe("names", () => {
  test.each([
    ["recordingUrl", "recording_url"],
    ["mp4Url", "mp4_url"],
    ["user-id", "user_id"],
    ["class", "class_"],
    ["toJson", "to_json_"],
    ["list", "list_"],
    ["_private", "private"],
    ["1st", "field_1st"],
    ["", "field"],
    ["größe", "größe"],
    ["ﬁeld", "field"],
    ["½", "field_1_2"],
  ])("the property %j is %s", (property, name) => {
    expect(attributeName(property, new Set())).toBe(name);
  });

  test.each([
    ["waiting", "WAITING"],
    ["H264ConstrainedHigh", "H264_CONSTRAINED_HIGH"],
    ["1st", "VALUE_1ST"],
    ["!", "VALUE"],
  ])("the value %j is %s", (value, name) => {
    expect(constantName(value, new Set())).toBe(name);
  });

  test("one that is taken gets a number", () => {
    expect(attributeName("a-b", new Set(["a_b", "a_b2"]))).toBe("a_b3");
  });

  test.each([
    ["fpsDen", "fps_den", true],
    ["class", "class_", true],
    ["mp4Url", "mp4_url", true],
    ["user-id", "user_id", false],
    ["Name", "name", false],
    ["HTTPUrl", "httpurl", false],
    ["größe", "größe", false],
  ])("whether the package finds %j behind %s by itself: %j", (property, name, finds) => {
    expect(isKeyOf(property, name)).toBe(finds);
  });
});

describe("what Python reads", () => {
  test.each([
    ['say "hi"\\', '"say \\"hi\\"\\\\"'],
    ["\u2028\u0085", '"\\u2028\\u0085"'],
    ["\u{e0001}", '"\\U000e0001"'],
    ["größe 😀", '"größe 😀"'],
  ])("the text %j", (text, written) => {
    expect(literal(text)).toBe(written);
  });

  test("values of a Literal are texts, integers, truths and None; others have no such type", () => {
    expect(literalType(["x", 1, true, null])).toBe('Literal["x", 1, True, None]');
    expect(literalType([1.5])).toBeUndefined();
    expect(literalType([[1]])).toBeUndefined();
    expect(literalType([])).toBeUndefined();
  });

  test("a docstring ends where it should, whatever is said in it", () => {
    expect(docstring(['"Quoted" and """ and \\ and "end"'], 96)).toEqual(['"""\\"Quoted" and \\"\\"\\" and \\\\ and "end\\""""']);
    expect(docstring(["one two three", "four"], 12)).toEqual(['"""one two', "three", "", "four", '"""']);
  });
});

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

  test("brings what it mentions, and nothing else", async () => {
    const plain = sdkSpec(
      await contractOf({ plain: object({ Maybe: a("string", { description: "An Integer." }) }, { required: ["Maybe"] }) }),
    );
    expect(pythonLines(plain).importLines).toEqual([
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
    expect(pythonLines(sdkSpec(await contractOf({ thing, alias }))).aliasLines).toEqual(["", "Alias = Thing", '"""The same."""']);
  });
});
