import { address, type Contract } from "../contract.ts";
import { at, escapePointer, isObject, type Json, type JsonObject } from "../json.ts";
import { strictBundle } from "./bundle.ts";
import type { Union } from "./resolved-schema.ts";
import { resolverOf } from "./resolver.ts";
import { unionsIn } from "./union.ts";

/**
 * The strict contract for the validators of other languages. They report every branch of a `oneOf`, so unions are rendered as conditions on
 * their tag. `x-tags` lists the addresses of the enums of tags: a violation of one of them is one of `oneOf`.
 */
export function embeddedBundle(contract: Contract): JsonObject {
  const resolver = resolverOf(contract);
  const unions = contract.models.flatMap((model) => unionsIn(model, resolver).map((union) => ({ model, union })));
  const bundle = strictBundle(contract);
  if (unions.length === 0) return bundle;
  const copy = structuredClone(bundle);
  for (const { model, union } of unions) {
    const schema = at(copy, `/$defs/${model.name}${union.location.pointer}`);
    if (!isObject(schema)) throw new Error(`no schema at ${address(union.location)}`);
    replace(schema, union);
  }
  return { ...copy, "x-tags": unions.map(({ union }) => `${address(union.location)}/properties/${escapePointer(union.tag)}/enum`) };
}

function replace(schema: JsonObject, { tag, branches }: Union): void {
  const references = schema["oneOf"] as Json[]; // the resolver has found a union here
  delete schema["oneOf"];
  Object.assign(schema, {
    type: "object",
    required: [tag],
    properties: { [tag]: { enum: branches.map(({ value }) => value) } },
    allOf: branches.map(({ value }, index) => ({
      if: { type: "object", required: [tag], properties: { [tag]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: the name of a keyword
      then: references[index] ?? true,
    })),
  });
}
