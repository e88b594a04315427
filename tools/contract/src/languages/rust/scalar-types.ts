/** The Rust type of each scalar type of JSON. */
export const scalarTypes: Readonly<Partial<Record<string, string>>> = { boolean: "bool", integer: "i64", number: "f64", string: "String" };

/** The type that holds any JSON. */
export const anyType = "serde_json::Value";
