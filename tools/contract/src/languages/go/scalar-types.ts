/** The Go type of each scalar type of JSON. */
export const scalarTypes: Readonly<Partial<Record<string, string>>> = {
  boolean: "bool",
  integer: "int64",
  number: "float64",
  string: "string",
};

/** A value of any type, as the text of its JSON. */
export const rawType = "json.RawMessage";
