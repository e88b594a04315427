import type { JsonType } from "../json.ts";
import type { Declarations, ObjectDeclaration, UnionDeclaration, ValueType } from "./declarations/index.ts";
import { resolveAlias } from "./declarations/index.ts";
import { onlyType } from "./kinds.ts";

/** A type of Spark SQL, in the JSON that `DataType.fromJson` of Spark reads. */
export type SparkType = "string" | "long" | "double" | "boolean" | SparkStruct | SparkArray | SparkMap;

export interface SparkStruct {
  readonly type: "struct";
  readonly fields: readonly SparkField[];
}

/** Every column is nullable, because a payload that can't be read has none of them. */
export interface SparkField {
  readonly name: string;
  readonly type: SparkType;
  readonly nullable: true;
  readonly metadata: { readonly comment?: string };
}

interface SparkArray {
  readonly type: "array";
  readonly elementType: SparkType;
  readonly containsNull: true;
}

interface SparkMap {
  readonly type: "map";
  readonly keyType: "string";
  readonly valueType: SparkType;
  readonly valueContainsNull: true;
}

/**
 * The type of the columns that hold a declaration. What a column can't hold is a string with its JSON: a free-form value, a value of several
 * types, an object without properties, and a model within itself. The objects of a union share a struct, with the properties of all of them.
 */
export const sparkType = (name: string, declarations: Declarations): SparkType => new Typer(declarations).ofDeclaration(name, []);

class Typer {
  readonly #declarations: Declarations;

  constructor(declarations: Declarations) {
    this.#declarations = declarations;
  }

  /** `outer` are the declarations that contain this one. */
  ofDeclaration(reference: string, outer: readonly string[]): SparkType {
    const declaration = resolveAlias(reference, this.#declarations);
    if (outer.includes(declaration.name)) return "string";
    const within = [...outer, declaration.name];
    switch (declaration.kind) {
      case "object":
        return this.#object(declaration, within);
      case "union":
        return this.#union(declaration, within);
      case "enum":
        return "string";
      case "value":
        return this.#value(declaration.type, within);
    }
  }

  #object({ properties }: ObjectDeclaration, within: readonly string[]): SparkType {
    const fields = properties.map(({ key, type, description }): SparkField => {
      const metadata = description === "" ? {} : { comment: description };
      return { name: key, type: this.#value(type, within), nullable: true, metadata };
    });
    return fields.length === 0 ? "string" : { type: "struct", fields };
  }

  #union({ branches }: UnionDeclaration, within: readonly string[]): SparkType {
    return branches.map(({ target }) => this.ofDeclaration(target, within)).reduce(merged);
  }

  #value(type: ValueType, within: readonly string[]): SparkType {
    switch (type.kind) {
      case "reference":
        return this.ofDeclaration(type.name, within);
      case "list":
        return { type: "array", elementType: this.#value(type.items, within), containsNull: true };
      case "map":
        if (type.values === undefined) return "string";
        return { type: "map", keyType: "string", valueType: this.#value(type.values, within), valueContainsNull: true };
      case "scalar":
        return scalars[type.type];
      case "any":
        return scalars[onlyType(type.types) ?? "object"];
    }
  }
}

const scalars: Readonly<Record<JsonType, SparkType>> = {
  string: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
  null: "string",
  array: "string",
  object: "string",
};

/** A type for the values of both. */
function merged(a: SparkType, b: SparkType): SparkType {
  if (typeof a === "string" || typeof b === "string") return a === b ? a : "string";
  if (a.type === "struct" && b.type === "struct") return { type: "struct", fields: mergedFields(a.fields, b.fields) };
  if (a.type === "array" && b.type === "array") return { ...a, elementType: merged(a.elementType, b.elementType) };
  if (a.type === "map" && b.type === "map") return { ...a, valueType: merged(a.valueType, b.valueType) };
  return "string";
}

function mergedFields(a: readonly SparkField[], b: readonly SparkField[]): SparkField[] {
  const others = new Map(b.map((field) => [field.name, field]));
  const shared = a.map((field) => {
    const other = others.get(field.name);
    return other === undefined ? field : { ...field, type: merged(field.type, other.type) };
  });
  const names = new Set(a.map(({ name }) => name));
  return [...shared, ...b.filter(({ name }) => !names.has(name))];
}
