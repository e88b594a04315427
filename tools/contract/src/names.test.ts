import { expect, test } from "vitest";
import { camelCase, goName, kebabCase, pascalCase, withArticle } from "./names.ts";
import { pathName } from "./schema/enums.ts";

test.for([
  ["recording-status", "RecordingStatus", "recordingStatus", "recording-status"],
  ["recordingStatus", "RecordingStatus", "recordingStatus", "recording-status"],
  ["mp4Url", "Mp4Url", "mp4Url", "mp4-url"],
  ["fps_den", "FpsDen", "fpsDen", "fps-den"],
  ["HTTP", "HTTP", "hTTP", "http"],
  ["it's odd", "ItSOdd", "itSOdd", "it-s-odd"],
  ["1st", "1st", "1st", "1st"],
  ["日本 語", "日本語", "日本語", "日本-語"],
  ["*/", "", "", ""],
] as const)("%j is %j, %j and %j", ([text, pascal, camel, kebab]) => {
  expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual([pascal, camel, kebab]);
});

test.for([
  ["", ""],
  ["/properties/quality", "Quality"],
  ["/properties/tags/items", "TagsItem"],
  ["/properties/limits/additionalProperties", "LimitsValue"],
  ["/allOf/0/properties/kind", "Kind"],
  ["/$defs/frame-rate/properties/items", "FrameRateItems"],
] as const)("the name of %j is %j", ([pointer, name]) => {
  expect(pathName({}, pointer)).toBe(name);
});

test.for([
  ["id", "ID"],
  ["parentId", "ParentID"],
  ["recordingUrl", "RecordingURL"],
  ["mp4Url", "Mp4URL"],
  ["urlOfId", "URLOfID"],
  ["identity", "Identity"],
  ["fps_den", "FpsDen"],
  ["1st", "X1st"],
  ["日本", "X日本"],
  ["*/", "X"],
] as const)("the exported Go name of %j is %j", ([text, name]) => {
  expect(goName(text)).toBe(name);
});

test.for([
  ["Session", "a Session"],
  ["Encoder", "an Encoder"],
  ["ErrorBody", "an ErrorBody"],
  ["FfmpegProfile", "an FfmpegProfile"],
  ["Usage", "a Usage"],
  ["Upload", "an Upload"],
] as const)("%s with its article is %s", ([name, text]) => {
  expect(withArticle(name)).toBe(text);
  expect(withArticle(name, "A")).toBe(`A${text.slice(1)}`);
});
