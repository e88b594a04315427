/** A Java type. */
export interface JavaType {
  /** For a value that is always present: `double`. */
  readonly type: string;
  /** Where an object is required: `Double`. */
  readonly boxed: string;
}

/** The Java type of each scalar type of JSON. */
export const scalarTypes: Readonly<Partial<Record<string, JavaType>>> = {
  string: { type: "String", boxed: "String" },
  integer: { type: "long", boxed: "Long" },
  number: { type: "double", boxed: "Double" },
  boolean: { type: "boolean", boxed: "Boolean" },
};

/** The type that holds any JSON. */
export const anyType: JavaType = { type: "JsonNode", boxed: "JsonNode" };
