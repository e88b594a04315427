import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { getProperty, or } from "ajv/dist/compile/codegen/index.js";
import { Type } from "ajv/dist/compile/util.js";
import { sharedStep } from "./address.ts";
import { alike } from "./alike.ts";
import { namesOf } from "./names.ts";

/**
 * `properties` for the report: a loop over the names of the schema, in which properties with the same checks share them. Stock Ajv skips a
 * property named `__proto__`, and so would disagree with the predicate.
 */
export const propertiesReport: CodeKeywordDefinition = {
  keyword: "properties",
  type: "object",
  schemaType: "object",
  code: (cxt) => {
    const names = Object.keys(cxt.schema);
    if (names.some((name) => /[~/]/.test(name))) for (const name of names) check(cxt, name, (): void => one(cxt, name));
    else if (names.length > 0) cxt.gen.forOf("key", namesOf(cxt.gen, names), (key) => check(cxt, key, (): void => all(cxt, key, names)));
  },
};

function check({ gen, data }: KeywordCxt, name: Name | string, then: () => void): void {
  gen.if(_`Object.prototype.hasOwnProperty.call(${data}, ${name}) && ${data}[${name}] !== undefined`, then);
}

function one(cxt: KeywordCxt, name: string): void {
  cxt.subschema({ keyword: "properties", schemaProp: name, dataProp: name }, cxt.gen.name("valid"));
}

/** The checks of each group of properties. The largest group comes last, so that no code compares its names. */
function all(cxt: KeywordCxt, key: Name, names: readonly string[]): void {
  const { gen } = cxt;
  const groups = alike(names, (name) => cxt.schema[name]).sort((a, b) => a.length - b.length);
  let branch = gen.if.bind(gen);
  for (const group of groups.slice(0, -1)) {
    branch(or(...group.map((name): Code => _`${key} === ${name}`)));
    shared(cxt, key, group);
    branch = gen.elseIf.bind(gen);
  }
  if (groups.length > 1) gen.else();
  shared(cxt, key, groups.at(-1) ?? []);
  if (groups.length > 1) gen.endIf();
}

function shared(cxt: KeywordCxt, key: Name, [name = ""]: readonly string[]): void {
  const { gen, it, schema } = cxt;
  cxt.subschema(
    {
      schema: schema[name],
      schemaPath: _`${it.schemaPath}.properties${getProperty(name)}`,
      errSchemaPath: `${it.errSchemaPath}/properties/${sharedStep(key, name)}`,
      topSchemaRef: it.topSchemaRef,
      dataProp: key,
      dataPropType: Type.Num, // like an index, the key is a step of the path as it is
    },
    gen.name("valid"),
  );
}
