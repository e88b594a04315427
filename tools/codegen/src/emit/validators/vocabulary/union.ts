import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from "ajv";
import { type Address, addressOf } from "./address.ts";

/** A tagged union, as compiled code needs it. */
export interface CompiledUnion {
  readonly tag: string;
  /** Each tag with the function that checks its model. */
  readonly branches: readonly { readonly value: string; readonly callee: string }[];
  readonly open: boolean;
  /** The addresses of the schemas of the first model with `type` and with `required`: what a value without a tag violates. */
  readonly addresses: { readonly type: string; readonly required: string };
  /** A phrase for what the tag must be: `one of "a" or "b"`. */
  readonly expected: string;
}

/** The union of the references in a `oneOf`. */
export type UnionOf = (refs: readonly string[], open: boolean) => CompiledUnion;

/** `oneOf` as a choice by the tag: only the predicate of one model is called. In strict mode, an open union has only the models that it lists. */
export const unionPredicate = (unionOf: UnionOf): CodeKeywordDefinition => ({
  keyword: "oneOf",
  schemaType: "array",
  code: (cxt) => {
    const { tag, branches } = unionIn(cxt, unionOf);
    const found = tagIn(cxt, tag);
    const accepted = branches.reduceRight<Code>(
      (rest, { value, callee }) => _`${found} === ${value} ? ${new Name(callee)}(${cxt.data}) : ${rest}`,
      _`false`,
    );
    cxt.fail(_`!(${accepted})`);
  },
});

/** `oneOf` as a call of the report of one model. A value without a known tag has one issue. `place` is the code of an address. */
export const unionReport = (unionOf: UnionOf, place: (address: Address) => Code): CodeKeywordDefinition => ({
  keyword: "oneOf",
  schemaType: "array",
  code: (cxt) => {
    const { gen, data, it } = cxt;
    const union = unionIn(cxt, unionOf);
    const found = tagIn(cxt, union.tag);
    const path = _`instancePath + ${it.errorPath}`;
    let branch = gen.if.bind(gen);
    for (const { value, callee } of union.branches) {
      branch(_`${found} === ${value}`);
      gen.code(_`${new Name(callee)}(${data}, ${path}, out)`);
      branch = gen.elseIf.bind(gen);
    }
    gen.else();
    gen.code(_`reportOutside(out, ${data}, ${path}, ${found}, ${place(addressOf(it.errSchemaPath))}, ${stringify(outsideOf(union))})`);
    gen.endIf();
  },
});

/** What `reportOutside` of packages/validators needs to know of the union. */
const outsideOf = ({ tag, branches, open, addresses, expected }: CompiledUnion): object => ({
  tag,
  values: branches.map(({ value }) => value),
  open,
  expected,
  ...addresses,
});

const unionIn = ({ schema, parentSchema }: KeywordCxt, unionOf: UnionOf): CompiledUnion =>
  unionOf(
    (schema as { $ref?: string }[]).flatMap(({ $ref }) => $ref ?? []), // load has checked that the branches are references
    parentSchema["x-open-enum"] === true,
  );

/** The value of an own property of an object; undefined for any other value. */
const tagIn = ({ gen, data }: KeywordCxt, tag: string): Name =>
  gen.const(
    "tag",
    _`typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data}) && Object.prototype.hasOwnProperty.call(${data}, ${tag}) ? ${data}[${tag}] : undefined`,
  );
