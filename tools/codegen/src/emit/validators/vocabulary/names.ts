import { _, type CodeGen, type Name, stringify } from "ajv";

/** A constant of the module with the names of properties. Ajv has a fixed list of prefixes for constants. */
export const namesOf = (gen: CodeGen, names: readonly string[]): Name =>
  gen.scopeValue("obj", { key: JSON.stringify(names), ref: names, code: _`${stringify(names)}` });
