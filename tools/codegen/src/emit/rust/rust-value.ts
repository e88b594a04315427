import type { Json } from "@tools/contract/json";
import { type AnyType, onlyType, type Scalar, type ValueType } from "@tools/contract/languages";
import { anyType, literal, scalarTypes } from "@tools/contract/languages/rust";

/** How Rust holds a value, and how it goes to JSON and back. */
export interface RustValue {
  readonly type: string;
  /** An expression of the codecs in `packages/rust/src/codec`. */
  readonly codec: string;
  /** The type of the argument of constructors and setters, and what is stored of it. */
  readonly argument: string;
  readonly stored: (name: string) => string;
}

/** The Rust type of a value; `isBoxed` returns whether a type would contain itself without a box. */
export function rustValue(type: ValueType, isBoxed: (name: string) => boolean = () => false): RustValue {
  const value = bare(type, isBoxed);
  return type.isNullable && value.type !== anyType ? into(`Option<${value.type}>`, `nullable(${value.codec})`) : value;
}

/** The same for a value that may be absent. */
export const optional = ({ type, codec, argument, stored }: RustValue): RustValue => ({
  type: `Option<${type}>`,
  codec: `optional(${codec})`,
  argument,
  stored: (name) => `Some(${stored(name)})`,
});

function bare(type: ValueType, isBoxed: (name: string) => boolean): RustValue {
  switch (type.kind) {
    case "reference":
      return isBoxed(type.name) ? into(`Box<${type.name}>`, "boxed(model)") : into(type.name, "model");
    case "list":
      return list(rustValue(type.items));
    case "map":
      return type.values === undefined ? into(anyMap(anyType), "entries") : map(rustValue(type.values));
    case "scalar":
      return scalars[type.type];
    case "any":
      return listed(type) ?? into(anyType, `any(${literals(type.types)}, ${literals(type.values?.map((value) => JSON.stringify(value)))})`);
  }
}

/** One of some values of one type, such as the integers 1, 2 and 3. */
function listed({ types, values = [] }: AnyType): RustValue | undefined {
  const type = onlyType(types);
  if (values.length === 0 || (type !== "integer" && type !== "number" && type !== "boolean")) return undefined;
  return { ...scalars[type], codec: `one_of(${scalars[type].codec}, ${literals(values.map((value) => JSON.stringify(value)))})` };
}

const plain = (type: Scalar, codec: string): RustValue => ({
  type: scalarTypes[type] ?? anyType,
  codec,
  argument: scalarTypes[type] ?? anyType,
  stored: (name) => name,
});

const into = (type: string, codec: string): RustValue => ({
  type,
  codec,
  argument: `impl Into<${type}>`,
  stored: (name) => `${name}.into()`,
});

const scalars: Readonly<Record<Scalar, RustValue>> = {
  string: into(scalarTypes["string"] ?? anyType, "text"),
  integer: plain("integer", "integer"),
  number: plain("number", "number"),
  boolean: plain("boolean", "flag"),
};

const list = ({ type, codec }: RustValue): RustValue => ({
  type: `Vec<${type}>`,
  codec: `list(${codec})`,
  argument: `impl IntoIterator<Item = impl Into<${type}>>`,
  stored: (name) => `${name}.into_iter().map(Into::into).collect()`,
});

const map = ({ type, codec }: RustValue): RustValue => into(anyMap(type), `map(${codec})`);

/** A map with any keys. */
export const anyMap = (type: string): string => `std::collections::BTreeMap<String, ${type}>`;

const literals = (values: readonly Json[] = []): string => `[${values.map((value) => literal(String(value))).join(", ")}]`;
