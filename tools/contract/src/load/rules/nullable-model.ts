import { allowsNull, isClass, kindOf } from "../../languages/kinds.ts";
import type { Rule } from "./rule.ts";

/**
 * A model that is an object or an enum isn't null: its class in Go, Java, Python or Rust can't hold null. An entry of `$defs` may be, because
 * the fields that refer to it hold the null.
 */
export const nullableModel: Rule = ({ model, resolver }) => {
  const resolved = resolver.at(model.root);
  const kind = kindOf(resolved);
  if (!isClass(kind) || !allowsNull(resolved)) return [];
  const { type } = model.root.schema;
  return [
    {
      pointer: type === undefined ? "" : "/type",
      found: `${kind === "enum" ? "an enum" : "an object"} that may be null as a whole model`,
      fix: `remove null here; write "type": [${kind === "enum" ? '"string"' : '"object"'}, "null"] at the property, item or entry of $defs that may be null`,
    },
  ];
};
