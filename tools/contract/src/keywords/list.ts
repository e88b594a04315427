export { additionalProperties } from "./additional-properties.ts";
export {
  $comment,
  $id,
  $schema,
  deprecated,
  description,
  enumDescriptions as "x-enumDescriptions",
  examples,
  openEnum as "x-open-enum",
  readOnly,
  standard as default,
  title,
  unit as "x-unit",
  writeOnly,
} from "./annotations.ts";
export { constant as const } from "./const.ts";
export { enumeration as enum } from "./enum.ts";
export { exclusiveMaximum } from "./exclusive-maximum.ts";
export { exclusiveMinimum } from "./exclusive-minimum.ts";
export { format } from "./format.ts";
export { maxItems } from "./max-items.ts";
export { maxLength } from "./max-length.ts";
export { maxProperties } from "./max-properties.ts";
export { maximum } from "./maximum.ts";
export { minItems } from "./min-items.ts";
export { minLength } from "./min-length.ts";
export { minProperties } from "./min-properties.ts";
export { minimum } from "./minimum.ts";
export { multipleOf } from "./multiple-of.ts";
export { oneOf } from "./one-of.ts";
export { pattern } from "./pattern.ts";
export { required } from "./required.ts";
export { $defs, $ref, allOf, items, properties } from "./structure.ts";
export { type } from "./type.ts";
export { uniqueItems } from "./unique-items.ts";
export { xEnumNames as "x-enumNames" } from "./x-enum-names.ts";
export { xName as "x-name" } from "./x-name.ts";
