import { isObject, type JsonObject } from "@tools/contract/json";
import { propertiesOf, texts } from "../reading.ts";
import { componentsOf, kindAndValue, referenceIn } from "../spec.ts";
import { docstring } from "./doc.ts";
import { literal } from "./literals.ts";
import { attributeName, constantName, isKeyOf } from "./names.ts";
import { heldBy } from "./types.ts";

/** The spec with what the template writes: an `x-py` for each component, worded in Python. */
export function pythonSpec(spec: JsonObject): JsonObject {
  const components = classesOf(spec).map((python): [string, JsonObject] => [python.name, { ...placeholder, "x-py": python }]);
  return { ...spec, components: { schemas: Object.fromEntries(components) } };
}

/** What stands before the classes and behind them: imports, and other names of classes. */
export const pythonLines = (spec: JsonObject): { importLines: string[]; aliasLines: string[] } => ({
  importLines: imports(classesOf(spec)),
  aliasLines: Object.entries(componentsOf(spec)).flatMap(([name, component]) => {
    const { kind, value } = kindAndValue(isObject(component) ? component : {});
    return kind === "alias"
      ? ["", `${name} = ${referenceIn(value)}`, ...docstring([described(isObject(component) ? component : {}, name)], 100)]
      : [];
  }),
});

/** The lines that import what the classes mention, in the order that Python's formatters like. */
function imports(classes: readonly PythonClass[]): string[] {
  const code = classes.flatMap(({ base, members }) => [base, ...members.map((member) => member.code)]);
  const used = new Set(code.flatMap((line) => line.replace(/"(?:\\.|[^"\\])*"/g, "").match(/\w+/g) ?? []));
  const groups = vocabulary.map((modules) =>
    Object.entries(modules).flatMap(([module, words]) => {
      const names = words.filter((word) => used.has(word));
      return names.length === 0 ? [] : [`from ${module} import ${names.join(", ")}`];
    }),
  );
  return groups.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ""]);
}

const classesOf = (spec: JsonObject): PythonClass[] =>
  Object.entries(componentsOf(spec)).flatMap(([name, schema]) => (isObject(schema) ? classOf(name, schema) : []));

/** What openapi-generator makes a model of, whatever it is: the template goes by `x-py` alone. */
const placeholder: JsonObject = { type: "object", properties: { placeholder: { type: "string" } } };

/** A class as the template writes it. */
interface PythonClass extends JsonObject {
  name: string;
  base: string;
  /** The lines of the docstring. */
  doc: string[];
  /** What is assigned in its body. */
  members: Member[];
}

/** A line such as `name: StrictStr` or `READY = known("ready")`, and the docstring below it. */
interface Member extends JsonObject {
  code: string;
  doc: string[];
}

function classOf(name: string, schema: JsonObject): PythonClass[] {
  const doc = docstring([described(schema, name)], 96);
  const { kind, value } = kindAndValue(schema);
  switch (kind) {
    case "alias":
      return [];
    case "enum":
      return [enumeration(name, schema)];
    case "object":
      return [{ name, base: "Model", doc, members: [...fields(schema), ...besides(schema)] }];
    default:
      return [{ name, base: "ValueModel", doc, members: [{ code: `root: ${heldBy(value)}`, doc: [] }] }];
  }
}

/** What an object may hold besides its fields, where that is not just anything. */
function besides({ additionalProperties: others }: JsonObject): Member[] {
  if (!isObject(others)) return [];
  const code = `__pydantic_extra__: dict[str, ${heldBy(others)} | None] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]`;
  return [{ code, doc: docstring([described(others, "Others")], 96) }];
}

function enumeration(name: string, schema: JsonObject): PythonClass {
  const isOpen = schema["x-open-enum"] === true;
  const meanings = texts(schema["x-enum-descriptions"]);
  const taken = new Set<string>();
  const members = texts(schema["enum"]).map((value, index): Member => {
    const constant = constantName(value, taken);
    taken.add(constant);
    const assigned = isOpen ? `known(${literal(value)})` : literal(value);
    return { code: `${constant} = ${assigned}`, doc: docstring([meanings[index] || `\`${value}\`.`], 96) };
  });
  const later = isOpen
    ? ["Later versions of the contract may add values: such a value is kept as it came, and its `is_known` is false."]
    : [];
  return { name, base: isOpen ? "OpenEnum" : "ClosedEnum", doc: docstring([described(schema, name), ...later], 96), members };
}

function fields(schema: JsonObject): Member[] {
  const taken = new Set<string>();
  const required = texts(schema["required"]);
  return Object.entries(propertiesOf(schema)).map(([key, property]): Member => {
    const name = attributeName(key, taken);
    taken.add(name);
    const held = heldBy(property);
    const code = required.includes(key)
      ? annotated(held, key, name, property)
      : `${annotated(`Maybe[${held}]`, key, name, property)} = None`;
    return { code: `${name}: ${code}`, doc: docstring([described(property, key)], 96) };
  });
}

/** A type with what pydantic has to know beside it. */
function annotated(type: string, key: string, name: string, { deprecated }: JsonObject): string {
  const settings = [...(isKeyOf(key, name) ? [] : [`alias=${literal(key)}`]), ...(deprecated === true ? ["deprecated=True"] : [])];
  return settings.length === 0 ? type : `Annotated[${type}, Field(${settings.join(", ")})]`;
}

const described = (schema: JsonObject, name: string): string => String(schema["description"] ?? "") || `\`${name}\`.`;

/** What the classes are made of, by the module that has it: Python's own, those of others, those of the package. */
const vocabulary: readonly Readonly<Record<string, readonly string[]>>[] = [
  { typing: ["Annotated", "Literal"] },
  { pydantic: ["Field", "StrictBool", "StrictStr"] },
  {
    ".._enums": ["ClosedEnum", "OpenEnum", "known"],
    ".._model": ["Model", "ValueModel"],
    ".._values": ["AnyOf", "Integer", "JsonValue", "Map", "Maybe", "Number", "OneOf"],
  },
];
