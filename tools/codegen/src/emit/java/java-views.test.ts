import { declarationsOf } from "@tools/contract/languages";
import { a, contractOf, type Files, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { comment, html } from "./doc.ts";
import { javaViews } from "./java-views.ts";
import type { JavaObjectModel } from "./view.ts";

/** The view of an object. */
async function objectModel(files: Files, name: string): Promise<JavaObjectModel> {
  const view = javaViews(declarationsOf(await contractOf(files))).find(({ typeName }) => typeName === name);
  if (view?.objectModel === undefined) throw new Error(`${name} isn't an object`);
  return view.objectModel;
}

describe("comments", () => {
  test("show a description unchanged, apart from code", () => {
    expect(html("a < b & `List<T>` */ {@link x} @see \\u0041\n\n end")).toBe(
      "a &#60; b &#38; <code>List&#60;T&#62;</code> &#42;/ &#123;&#64;link x&#125; &#64;see &#92;u0041 end",
    );
  });

  test("mark what is deprecated, for people and for javac", () => {
    expect(comment({ text: "A part.", tags: ["@return it"], isDeprecated: true })).toBe(
      "/**\n * A part.\n * \n * @return it\n * @deprecated Later versions of the contract may remove it.\n */\n@Deprecated",
    );
  });
});

test("a builder takes the required fields one after the other", async () => {
  const thing = object({ size: a("integer"), note: a("string"), name: a("string") }, { required: ["size", "name"] });
  const { first, stages } = await objectModel({ thing }, "Thing");
  expect(first).toBe("SizeStage");
  expect(stages).toMatchObject([
    { name: "size", type: "long", stage: "SizeStage", next: "NameStage" },
    { name: "name", type: "String", stage: "NameStage", next: "Builder" },
  ]);
});

test("a stage gets another name if a model has its name", async () => {
  const files = { "name-stage": object({}), thing: object({ name: a("string") }, { required: ["name"] }) };
  expect((await objectModel(files, "Thing")).first).toBe("NameStage2");
});
