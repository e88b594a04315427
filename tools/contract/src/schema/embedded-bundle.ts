import { address, type Contract } from "../contract.ts";
import { at, escapePointer, isObject, type Json, type JsonObject } from "../json.ts";
import { project } from "../project.ts";
import { bundle, strictBundle } from "./bundle.ts";
import type { Union } from "./resolved-schema.ts";
import { resolverOf } from "./resolver.ts";
import { type Alternatives, tolerantRef, tolerantSchema } from "./tolerant.ts";
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
  const values = branches.map(({ value }) => value);
  Object.assign(schema, conditions(tag, { enum: values }, new Map(values.map((value, index) => [value, references[index] ?? true]))));
}

/** An object that must meet the schema of its tag. */
const conditions = (tag: string, schemaOfTag: JsonObject, branches: ReadonlyMap<string, Json>): JsonObject => ({
  type: "object",
  required: [tag],
  properties: { [tag]: schemaOfTag },
  allOf: [...branches].map(([value, schema]) => ({
    if: { type: "object", required: [tag], properties: { [tag]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: the name of a keyword
    then: schema,
  })),
});

/**
 * What a reader must accept, for the validators of other languages, which find out with it which violations of the strict contract a reader
 * tolerates. They report every branch of `anyOf`, too, so null is a condition.
 */
export function embeddedTolerantBundle(contract: Contract): JsonObject {
  const resolver = resolverOf(contract);
  const models = contract.models.map((model) => ({ model, schema: tolerantSchema(model, resolver, asConditions) }));
  return bundle("tolerant/bundle.json", `${project.title}: what a reader must accept`, models);
}

const asConditions: Alternatives = {
  ofUnion: ({ tag, branches, open }) =>
    conditions(
      tag,
      open ? { type: "string" } : { enum: branches.map(({ value }) => value) },
      new Map(branches.map(({ value, definition }) => [value, { $ref: tolerantRef(definition) }])),
    ),
  orNull: (schema) => ({ if: { type: "null" }, else: schema }),
};
