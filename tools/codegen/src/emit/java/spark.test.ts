import { expect, test } from "vitest";
import { sparkFiles } from "./spark.ts";

const files = sparkFiles([{ name: "HtmlThing", prefix: "html_thing", type: "string" }]);

test("each model has a class for each function, and the type of its columns", () => {
  expect(files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1))).toEqual([
    "models.json",
    "HtmlThingIssue.java",
    "HtmlThingIssueStrict.java",
    "HtmlThingResult.java",
    "HtmlThingResultStrict.java",
  ]);
  expect(JSON.parse(files[0]?.text ?? "")).toEqual([{ name: "HtmlThing", prefix: "html_thing", type: "string" }]);
});

test("a class implements the interface itself, in which Spark looks for the type of the result", () => {
  const strict = files.find(({ path }) => path.endsWith("/HtmlThingIssueStrict.java"))?.text;
  expect(strict).toContain("public final class HtmlThingIssueStrict implements UDF1<@Nullable Object, @Nullable String> {");
  expect(strict).toContain('new PayloadCheck("HtmlThing", Mode.STRICT)');
  expect(strict).toContain("{@code html_thing_issue_strict}");
});
