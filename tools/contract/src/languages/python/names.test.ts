import { describe, expect, test } from "vitest";
import { attributeName, constantName, functionPrefix, isKeyOf } from "./names.ts";

describe("names", () => {
  test.each([
    ["recordingUrl", "recording_url"],
    ["mp4Url", "mp4_url"],
    ["user-id", "user_id"],
    ["class", "class_"],
    ["toJson", "to_json_"],
    ["list", "list_"],
    ["_private", "private"],
    ["a__b_", "a_b"],
    ["1_a", "field_1_a"],
    ["1st", "field_1st"],
    ["", "field"],
    ["größe", "größe"],
    ["ﬁeld", "field"],
    ["½", "field_1_2"],
  ])("the property %j is %s", (property, name) => {
    expect(attributeName(property, new Set())).toBe(name);
  });

  test.each([
    ["Shape", "shape"],
    ["SimpleShape", "simple_shape"],
  ])("the functions of the type %s begin with %s", (type, prefix) => expect(functionPrefix(type)).toBe(prefix));

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
