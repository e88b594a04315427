import { expect, test } from "vitest";
import { github } from "../render/github.ts";
import { junit } from "../render/junit/junit.ts";
import { pretty } from "../render/pretty.ts";
import { rendered } from "../render/rendered.ts";
import { keywordNames, modelNames, type Topic, topicsOf } from "./topics.ts";

const titleOf = (topic: Topic): string => (topic.kind === "rule" ? topic.rule.id : topic.name);
const width = "Session.profiles.width";

test.for([
  ["Session", ["Session"]],
  ["SESSION", ["Session"]],
  ["ffmpeg-profile", ["FfmpegProfile"]],
  ["ffmpeg_profile", ["FfmpegProfile"]],
  ["session.recordingstatus", ["Session.recordingStatus"]],
  ["isHealthy", ["Session.isHealthy"]],
  ["width", ["FfmpegProfile.width"]],
  ["Session.profiles.width", [width]],
  ["Session.profiles[0].width", [width]],
  ["profiles[0].width", [width]],
  ["profiles[*].width", [width]],
  ["$.profiles[0].width", [width]],
  ['profiles[0]["width"]', [width]],
  ["/profiles/0/width", [width]],
  ["/profiles/*/width", [width]],
  ["C:/Program Files/Git/profiles/0/width", [width]],
  ["WebhookEvent.payload.session.name", ["WebhookEvent.payload.session.name"]],
  ["/payload/session", ["RecordingReadyEvent.payload.session"]],
  ["minimum", ["minimum"]],
  ["MINIMUM", ["minimum"]],
  ["enum-value-added", ["enum-value-added"]],
  ["https://session-schema.dev/ffmpeg-profile.schema.json#/properties/width/minimum", ["FfmpegProfile.width", "minimum"]],
  ["https://session-schema.dev/session.schema.json#/additionalProperties", ["Session", "additionalProperties"]],
  ["session.schema.json", ["Session"]],
  ["session.schema.json#/properties/profiles/items", ["Session.profiles"]],
  ["#/$defs/FfmpegProfile/properties/width", ["FfmpegProfile.width"]],
  ["#/components/schemas/FfmpegProfile", ["FfmpegProfile"]],
  ["#/properties/name/minLength", ["Session.name", "minLength"]],
  ["https://session-schema.dev/guides/issues/minimum.html", ["minimum"]],
  ["https://docs.example.com/v2/guides/rules/enum-value-added.html", ["enum-value-added"]],
  ["https://session-schema.dev/reference/session.html#recordingStatus", ["Session.recordingStatus"]],
  ["https://session-schema.dev/reference/ffmpeg-profile", ["FfmpegProfile"]],
  ["session.json:4:27  /profiles/0/width  minimum", [width, "minimum"]],
  ["session.json:3:3  (root)  additionalProperties", ["additionalProperties"]],
  ["\u001b[1msession.json:4:27\u001b[22m  /profiles/0/width  \u001b[31mminimum\u001b[39m", [width, "minimum"]],
  ["more     https://session-schema.dev/guides/issues/minimum.html", ["minimum"]],
  ["profiles[0].width must be at least 128, got 64", [width]],
  ["profiles[0].fps is required, but missing", ["Session.profiles.fps", "required"]],
  ['"createdAT" is not a known property; did you mean "createdAt"?', ["Session.createdAt", "additionalProperties"]],
  ["  tolerated: payload.session.issues must be an array, got null", ["RecordingReadyEvent.payload.session.issues"]],
  ['  1  additionalProperties  "region"', ["additionalProperties"]],
  ["major  Session /profiles/*/width  minimum-raised", [width, "minimum-raised"]],
  ["1.0.0 → 2.0.0: major, 1 change: 1 breaking   more: session-schema explain enum-value-added", ["enum-value-added"]],
  [
    "::error file=a.json,line=1,col=2,title=Session /isHealthy type::isHealthy must be true or false, got null",
    ["Session.isHealthy", "type"],
  ],
  [
    '{"instancePath":"/profiles/0/width","keyword":"minimum","schemaPath":"https://session-schema.dev/ffmpeg-profile.schema.json#/properties/width/minimum"}',
    [width, "minimum"],
  ],
  [
    '{"source":"a","accepted":false,"issues":[{"instancePath":"/isHealthy","keyword":"type"},{"instancePath":"/name","keyword":"type"}]}',
    ["Session.isHealthy", "type", "Session.name"],
  ],
] as const)("%s is about %j", ([text, titles]) => {
  expect(topicsOf(text).map(titleOf)).toEqual(titles);
});

test.for([
  ["minmum", 'Unknown model, property, keyword or rule "minmum". Did you mean minimum?'],
  ["sourceSegmnts", 'Unknown model, property, keyword or rule "sourceSegmnts". Did you mean Session.sourceSegments?'],
  ["Session.recordingStat", 'Session has no property "recordingStat". Did you mean recordingStatus?'],
  ["/profilez/0/width", 'Session has no property "profilez". Did you mean profiles?'],
  ["profiles[0].widht", 'Session.profiles has no property "widht". Did you mean width?'],
  ["/", 'Session has no property "". Run session-schema explain Session for a list.'],
  ["entirely strange words", "Run session-schema explain for a list."],
  ["{}", 'Unknown model, property, keyword or rule "{}".'],
  [`x${" x".repeat(100_000)}`, "… Run session-schema explain for a list."],
] as const)("%s is an error: %s", ([text, message]) => {
  expect(() => topicsOf(text)).toThrow(message.startsWith("… ") ? message.slice(2) : message);
});

test("every model and keyword, in any case, is its own topic", () => {
  for (const name of [...modelNames, ...keywordNames]) expect(topicsOf(name.toUpperCase()).map(titleOf)).toEqual([name]);
});

test.for([
  ["pretty", pretty],
  ["github", github],
  ["junit", junit],
] as const)("each issue that %s prints can be pasted", async ([, format]) => {
  const payload = {
    name: 1,
    isHealthy: null,
    createdAt: -1,
    profiles: [{ width: 1, height: 720, name: "720p", bitrate: 4000, x: 1 }],
    y: 1,
  };
  const output = await rendered(format, { files: { "a.json": JSON.stringify(payload) }, layout: "document" });
  const lines = output.split("\n").filter((line) => /a\.json:\d+:\d+ |^::error|must be|is required|a known property|https:/.test(line));
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) expect(topicsOf(line)).not.toEqual([]);
});
