import { kebabCase } from "../../names.ts";
import { freeName } from "../free-name.ts";

/** The name of an attribute: `recordingUrl` is `recording_url`, `class` is `class_`. Names that are `taken` get a number. */
export function attributeName(property: string, taken: ReadonlySet<string>): string {
  const name = identifier(kebabCase(property).replaceAll("-", "_"), "field");
  return freeName(reserved.has(name) ? `${name}_` : name, taken);
}

/** The name of an enum's constant: `H264High` is `H264_HIGH`, `1st` is `VALUE_1ST`. */
export const constantName = (value: string, taken: ReadonlySet<string>): string =>
  freeName(identifier(kebabCase(value).replaceAll("-", "_"), "value").toUpperCase(), taken);

/** The words of a type's name in the names of its functions: `SimpleShape` is `simple_shape`. */
export const functionPrefix = (type: string): string => kebabCase(type).replaceAll("-", "_");

/** Whether the package derives the key from the name of the attribute: `fps_den` is `fpsDen`. */
export const isKeyOf = (property: string, name: string): boolean =>
  /^[a-z][A-Za-z0-9]*$/.test(property) && name.replace(/_+([a-z0-9]?)/g, (_, letter: string) => letter.toUpperCase()) === property;

/** Python normalizes identifiers by NFKC, and pydantic rejects names that begin with an underscore. */
function identifier(text: string, prefix: string): string {
  const name = text
    .normalize("NFKC")
    .replace(/[^\p{XID_Continue}]/gu, "_")
    .replace(/^_+|_+$/g, "");
  if (name === "") return prefix;
  return /^\p{XID_Start}/u.test(name) ? name : `${prefix}_${name}`;
}

/** Python's keywords, the members that every model has, and what a field of the same name would hide from the members after it. */
const reserved: ReadonlySet<string> = new Set(
  `and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise
  return try while with yield
  construct copy dict from_dict from_json from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json unknown update_forward_refs
  validate
  model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields model_fields_set
  model_json_schema model_parametrized_name model_post_init model_rebuild model_validate model_validate_json model_validate_strings
  bool float int list str time_of`.split(/\s+/),
);
