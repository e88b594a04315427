import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name, str } from "ajv";
import { getProperty, or } from "ajv/dist/compile/codegen/index.js";
import { keyName } from "../ajv-output.ts";
import { sharedStep } from "./address.ts";
import { alike } from "./alike.ts";
import { ownProperties } from "./own-properties.ts";

/**
 * `properties` for the report: a loop over the values in the order of the schema, in which properties with the same checks share them. Stock Ajv
 * skips a property named `__proto__`, and so would disagree with the predicate.
 */
export const propertiesReport: CodeKeywordDefinition = {
  keyword: "properties",
  type: "object",
  schemaType: "object",
  code: (cxt) => {
    const names = Object.keys(cxt.schema);
    if (names.length === 0) return;
    const { gen } = cxt;
    const own = ownProperties(cxt);
    if (!names.every(isPlain)) {
      for (const [position, name] of names.entries()) gen.if(_`${own.values}[${position}] !== undefined`, () => one(cxt, name));
      return;
    }
    gen.forRange("i", 0, names.length, (position) => {
      const value = gen.const("data", _`${own.values}[${position}]`);
      gen.if(_`${value} !== undefined`, () => all(cxt, gen.const(keyName, _`${own.names}[${position}]`), value, names));
    });
  },
};

/** Whether a report may use a name as it is: a pointer escapes some characters, and a message masks what looks like a URL, and has indices. */
const isPlain = (name: string): boolean => /^[^~/@=?#:%]{1,80}$/.test(name) && !/^\d+$/.test(name);

function one(cxt: KeywordCxt, name: string): void {
  cxt.subschema({ keyword: "properties", schemaProp: name, dataProp: name }, cxt.gen.name("valid"));
}

/** The checks of each group of properties. The largest group comes last, so that no code compares its names. */
function all(cxt: KeywordCxt, key: Name, value: Name, names: readonly string[]): void {
  const { gen } = cxt;
  const groups = alike(names, (name) => cxt.schema[name]).sort((a, b) => a.length - b.length);
  let branch = gen.if.bind(gen);
  for (const group of groups.slice(0, -1)) {
    branch(or(...group.map((name): Code => _`${key} === ${name}`)));
    shared(cxt, key, value, group);
    branch = gen.elseIf.bind(gen);
  }
  if (groups.length > 1) gen.else();
  shared(cxt, key, value, groups.at(-1) ?? []);
  if (groups.length > 1) gen.endIf();
}

function shared(cxt: KeywordCxt, key: Name, value: Name, [name = ""]: readonly string[]): void {
  const { gen, it, schema } = cxt;
  const inProperty: KeywordCxt = Object.create(cxt, { it: { value: { ...it, errorPath: str`${it.errorPath}/${key}` } } });
  inProperty.subschema(
    {
      schema: schema[name],
      schemaPath: _`${it.schemaPath}.properties${getProperty(name)}`,
      errSchemaPath: `${it.errSchemaPath}/properties/${sharedStep(key, name)}`,
      topSchemaRef: it.topSchemaRef,
      data: value,
    },
    gen.name("valid"),
  );
}
