import { expect, test } from "vitest";
import { artifactLocation } from "./artifact-location.ts";

test.for([
  { source: "payloads/a.json", uri: "payloads/a.json", relative: true },
  { source: "./payloads//x/../a.json", uri: "payloads/a.json", relative: true },
  { source: "/work/payloads/a.json", uri: "payloads/a.json", relative: true },
  { source: "a b/100%/é#?:.json", uri: "a%20b/100%25/%C3%A9%23%3F%3A.json", relative: true },
  { source: "..a/b.json", uri: "..a/b.json", relative: true },
  { source: "<stdin>", uri: "%3Cstdin%3E", relative: true },
  { source: "\ud800.json", uri: "%EF%BF%BD.json", relative: true },
  { source: "../other/a b.json", uri: "file:///other/a%20b.json", relative: false },
  { source: "/other/a.json", uri: "file:///other/a.json", relative: false },
])("$source is $uri", ({ source, uri, relative }) => {
  expect(artifactLocation(source, "/work")).toEqual({ uri, ...(relative && { uriBaseId: "%SRCROOT%" }) });
});
