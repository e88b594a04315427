import { expect, test } from "vitest";
import { fieldName, literal, ownFields, ownVariants, variantName } from "./names.ts";

test.each([
  ["recordingUrl", "recording_url"],
  ["type", "r#type"],
  ["self", "self_"],
  ["unknown", "unknown2"],
  ["1st", "n1st"],
])("the property %j is the field %s", (property, name) => {
  expect(fieldName(property, new Set(ownFields))).toBe(name);
});

test.each([
  ["h264", "H264"],
  ["self", "Self2"],
  ["unknown", "Unknown2"],
  ["1st", "N1st"],
])("the value %j is the variant %s", (value, name) => {
  expect(variantName(value, new Set(ownVariants))).toBe(name);
});

test.each([
  ['say "hi"\\', '"say \\"hi\\"\\\\"'],
  ["\u2028\n", '"\\u{2028}\\u{a}"'],
  ["größe 😀", '"größe 😀"'],
])("the text %j is a literal of Rust", (text, written) => {
  expect(literal(text)).toBe(written);
});
