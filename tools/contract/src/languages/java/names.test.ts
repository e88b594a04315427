import { describe, expect, test } from "vitest";
import { constantName, literal, memberName } from "./names.ts";

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

  test.each(["\n", '"', "\\u0041", "\u0000"])(
    "a literal of a string with %j has no character that javac interprets before it parses literals",
    (text) => {
      expect(literal(text)).toMatch(/^"(?:[^"\\\n\r]|\\["\\bfnrt]|\\u00[01][0-9a-f])*"$/u);
    },
  );
});
