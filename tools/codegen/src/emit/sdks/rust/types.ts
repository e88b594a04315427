import { isObject, type JsonObject } from "@tools/contract/json";
import { part, texts } from "../reading.ts";
import { referenceIn } from "../spec.ts";
import { literal } from "./names.ts";

/** How Rust holds a value, and how it goes to JSON and back. */
export interface Held {
  readonly type: string;
  /** An expression of one of the codecs in `packages/rust/src/codec`. */
  readonly codec: string;
  /** The argument of whoever sets it, and what is stored of that. */
  readonly argument: string;
  readonly stored: (name: string) => string;
}

/** What holds the values of a schema of the spec; `boxed` tells whether a component would hold itself, and so has to be boxed. */
export function heldBy(schema: JsonObject, boxed: (component: string) => boolean): Held {
  const held = bare(schema, boxed);
  return schema["nullable"] === true && held.type !== anything ? into(`Option<${held.type}>`, `nullable(${held.codec})`) : held;
}

/** The same for what may be absent. */
export const optional = ({ type, codec, argument, stored }: Held): Held => ({
  type: `Option<${type}>`,
  codec: `optional(${codec})`,
  argument,
  stored: (name) => `Some(${stored(name)})`,
});

const anything = "serde_json::Value";

const never = (): boolean => false;

function bare(schema: JsonObject, boxed: (component: string) => boolean): Held {
  const component = referenceIn(schema);
  if (component !== undefined) return boxed(component) ? into(`Box<${component}>`, "boxed(model)") : into(component, "model");
  switch (schema["type"]) {
    case "string":
      return into("String", "text");
    case "integer":
      return plain("i64", "integer");
    case "number":
      return plain("f64", "number");
    case "boolean":
      return plain("bool", "flag");
    case "array":
      return list(heldBy(part(schema["items"]), never));
    case "object":
      return isObject(schema["additionalProperties"])
        ? map(heldBy(schema["additionalProperties"], never))
        : into(anyMap(anything), "model");
    default:
      return listed(schema) ?? into(anything, `any(${literals(schema["x-types"])}, ${literals(schema["x-values"])})`);
  }
}

/** One of some values of one type, such as the integers 1, 2 and 3. */
function listed(schema: JsonObject): Held | undefined {
  const [type, ...others] = texts(schema["x-types"]).filter((each) => each !== "null");
  if (others.length > 0 || !["integer", "number", "boolean"].includes(type ?? "") || texts(schema["x-values"]).length === 0)
    return undefined;
  const held = bare({ type: type ?? "" }, never);
  return { ...held, codec: `one_of(${held.codec}, ${literals(schema["x-values"])})` };
}

const plain = (type: string, codec: string): Held => ({ type, codec, argument: type, stored: (name) => name });

const into = (type: string, codec: string): Held => ({ type, codec, argument: `impl Into<${type}>`, stored: (name) => `${name}.into()` });

const list = ({ type, codec }: Held): Held => ({
  type: `Vec<${type}>`,
  codec: `list(${codec})`,
  argument: `impl IntoIterator<Item = impl Into<${type}>>`,
  stored: (name) => `${name}.into_iter().map(Into::into).collect()`,
});

const map = ({ type, codec }: Held): Held => into(anyMap(type), `map(${codec})`);

/** Whatever may have any keys. */
export const anyMap = (type: string): string => `std::collections::BTreeMap<String, ${type}>`;

const literals = (values: unknown): string => `[${texts(values).map(literal).join(", ")}]`;
