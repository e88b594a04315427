import { isObject, type JsonObject } from "@tools/contract/json";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { componentsOf, sdkSpec } from "../spec.ts";
import { comment, html } from "./doc.ts";
import { constantName, literal, memberName } from "./names.ts";
import { javaSpec } from "./spec.ts";

/** What the templates are told of a component. */
async function worded(files: Files, name: string): Promise<JsonObject> {
  const contract = await contractOf(files);
  const component = componentsOf(javaSpec(sdkSpec(contract)))[`Schema${name}`];
  const words = isObject(component) ? component["x-java"] : undefined;
  if (!isObject(words)) throw new Error(`no ${name} is made`);
  return words;
}

describe("names", () => {
  test.each([
    ["recordingUrl", "recordingUrl"],
    ["user-id", "userId"],
    ["Name", "name"],
    ["class", "classValue"],
    ["toJson", "toJsonValue"],
    ["1st", "n1st"],
    ["", "n"],
    ["größe", "größe"],
    ["a b", "aB"],
  ])("the property %j is %s", (property, name) => {
    expect(memberName(property, new Set())).toBe(name);
  });

  test.each([
    ["waiting", "WAITING"],
    ["H264ConstrainedHigh", "H264_CONSTRAINED_HIGH"],
    ["1st", "N1ST"],
    ["!", "N"],
  ])("the value %j is %s", (value, name) => {
    expect(constantName(value, new Set())).toBe(name);
  });

  test("one that is taken gets a number", () => {
    expect(memberName("a-b", new Set(["aB", "aB2"]))).toBe("aB3");
  });

  test.each(["\n", '"', "\\u0041", "\u0000"])("a text with %j has no character that javac would read before it reads the text", (text) => {
    expect(literal(text)).toMatch(/^"(?:[^"\\\n\r]|\\["\\bfnrt]|\\u00[01][0-9a-f])*"$/u);
  });
});

describe("comments", () => {
  test("show a description as it is, but for code", () => {
    expect(html("a < b & `List<T>` */ {@link x} @see \\u0041\n\n end")).toBe(
      "a &#60; b &#38; <code>List&#60;T&#62;</code> &#42;/ &#123;&#64;link x&#125; &#64;see &#92;u0041 end",
    );
  });

  test("say what is deprecated, to people and to javac", () => {
    expect(comment({ says: "A part.", tags: ["@return it"], isDeprecated: true })).toBe(
      "/**\n * A part.\n * \n * @return it\n * @deprecated Later versions of the contract may leave it out.\n */\n@Deprecated",
    );
  });
});

test("a builder asks for what is required, one after the other", async () => {
  const thing = object({ size: a("integer"), note: a("string"), name: a("string") }, { required: ["size", "name"] });
  const words = await worded({ thing }, "Thing");
  expect(words["first"]).toBe("SizeStage");
  expect(words["asked"]).toMatchObject([
    { name: "size", held: "long", stage: "SizeStage", next: "NameStage" },
    { name: "name", held: "String", stage: "NameStage", next: "Builder" },
  ]);
});

test("a model that is called like a stage is no stage", async () => {
  const files = { "name-stage": object({}), thing: object({ name: a("string") }, { required: ["name"] }) };
  expect((await worded(files, "Thing"))["first"]).toBe("NameStage2");
});
