import type { Declaration, Declarations, EnumDeclaration, ObjectDeclaration, PropertyDeclaration } from "@tools/contract/languages";
import { attributeName, constantName, isKeyOf, literal } from "@tools/contract/languages/python";
import { allSchemas } from "../emitter.ts";
import { header } from "../header.ts";
import { described, docstring, moduleWidth, width } from "./doc.ts";
import { acceptedType, pythonType } from "./python-type.ts";
import { type PythonUnion, pythonUnion } from "./python-union.ts";
import type { PythonMember, PythonModuleView, PythonView } from "./view.ts";

/** The classes of the Python package, and the module that they are in, with the names that it exports. */
export interface PythonViews {
  readonly classes: readonly PythonView[];
  readonly module: PythonModuleView;
  readonly names: readonly string[];
}

export function pythonViews(declarations: Declarations): PythonViews {
  const all = [...declarations.values()];
  const unions = all.flatMap((declaration) => (declaration.kind === "union" ? [pythonUnion(declaration)] : []));
  const classes = [...all.flatMap((declaration) => classesOf(declaration, declarations)), ...unions.flatMap(({ unknown }) => unknown)];
  const module = {
    header: header("py", allSchemas),
    importLines: imports(classes, unions),
    unionLines: unions.flatMap(({ lines }) => lines),
    aliasLines: all.flatMap(aliasOf),
  };
  const added = unions.flatMap(({ unknown, functions }) => [...unknown.map(({ name }) => name), ...functions]);
  return { classes, module, names: [...declarations.keys(), ...added] };
}

/** The class of a declaration; a union and another name of a class have none. */
function classesOf(declaration: Declaration, declarations: Declarations): PythonView[] {
  const { name } = declaration;
  const doc = docstring([described(declaration, name)], width);
  switch (declaration.kind) {
    case "alias":
    case "union":
      return [];
    case "enum":
      return [enumeration(declaration)];
    case "object":
      return [{ name, base: "Model", doc, members: [...fields(declaration, declarations), ...additional(declaration)] }];
    case "value":
      return [{ name, base: "ValueModel", doc, members: [{ code: `root: ${pythonType(declaration.type)}`, doc: [] }] }];
  }
}

function enumeration(declaration: EnumDeclaration): PythonView {
  const { name, isOpen, values } = declaration;
  const taken = new Set<string>();
  const members = values.map(({ value, name: valueName, meaning }): PythonMember => {
    const constant = constantName(valueName, taken);
    taken.add(constant);
    const assigned = isOpen ? `known(${literal(value)})` : literal(value);
    return { code: `${constant} = ${assigned}`, doc: docstring([meaning || `\`${value}\`.`], width) };
  });
  const doc = docstring([described(declaration, name), ...(isOpen ? [laterValues] : [])], width);
  return { name, base: isOpen ? "OpenEnum" : "ClosedEnum", doc, members };
}

const laterValues = "Later versions of the contract may add values. Such a value is kept unchanged, and its `is_known` is false.";

function fields({ properties }: ObjectDeclaration, declarations: Declarations): PythonMember[] {
  const taken = new Set<string>();
  const free = (name: string): string => {
    const attribute = attributeName(name, taken);
    taken.add(attribute);
    return attribute;
  };
  const named = properties.map((property) => ({ property, name: free(property.name) }));
  const times = named.flatMap(({ property: { timeName }, name }) =>
    timeName === undefined ? [] : [{ name: free(timeName), attribute: name }],
  );
  return [...named.map(({ property, name }) => field(property, name, declarations)), ...times.map(time)];
}

function field(property: PropertyDeclaration, name: string, declarations: Declarations): PythonMember {
  const { key, isRequired, type } = property;
  const optional = (held: string): string => (isRequired ? held : `Maybe[${held}]`);
  const held = annotated(optional(pythonType(type)), name, property);
  const accepted = acceptedType(type, declarations);
  const doc = docstring([described(property, key)], width);
  if (accepted === undefined) return { code: `${name}: ${held}${isRequired ? "" : " = None"}`, doc };
  return { code: `${name}: Accepts[${held}, ${optional(accepted)}]${isRequired ? "" : " = ABSENT"}`, doc };
}

function time({ name, attribute }: { readonly name: string; readonly attribute: string }): PythonMember {
  const doc = `\`${attribute}\` as a time in UTC. \`None\` if it is absent, or not in the years 1 to 9999.`;
  return { code: `${name}: ClassVar = time_of(${literal(attribute)})`, doc: docstring([doc], width) };
}

/** A type with the settings that pydantic needs. */
function annotated(type: string, name: string, { key, isDeprecated }: PropertyDeclaration): string {
  const settings = [...(isKeyOf(key, name) ? [] : [`alias=${literal(key)}`]), ...(isDeprecated ? ["deprecated=True"] : [])];
  return settings.length === 0 ? type : `Annotated[${type}, Field(${settings.join(", ")})]`;
}

/** The type of the properties that the contract does not declare, unless they may hold anything. */
function additional({ additional: others }: ObjectDeclaration): PythonMember[] {
  if (others === undefined) return [];
  const code = `__pydantic_extra__: dict[str, ${pythonType(others.type)} | None] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]`;
  return [{ code, doc: docstring([others.description || "The other properties."], width) }];
}

function aliasOf(declaration: Declaration): string[] {
  if (declaration.kind !== "alias") return [];
  const { name, target } = declaration;
  return ["", `${name} = ${target}`, ...docstring([described(declaration, name)], moduleWidth)];
}

/** The lines that import what the classes mention, in the order that Python's formatters prefer. */
function imports(classes: readonly PythonView[], unions: readonly PythonUnion[]): string[] {
  const code = [
    ...classes.flatMap(({ base, members }) => [base, ...members.map((member) => member.code)]),
    ...unions.flatMap((union) => union.code),
  ];
  const used = new Set(code.flatMap((line) => line.replace(/"(?:\\.|[^"\\])*"/g, "").match(/\w+/g) ?? []));
  const groups = vocabulary.map((modules) =>
    Object.entries(modules).flatMap(([module, words]) => {
      const names = words.filter((word) => used.has(word));
      return names.length === 0 ? [] : [`from ${module} import ${names.join(", ")}`];
    }),
  );
  // By its whole name, because a model may be called `Mapping`.
  const whole = unions.length > 0 ? ["import collections.abc"] : [];
  const [own = [], ...others] = groups;
  return [[...whole, ...own], ...others].filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ""]);
}

/** The names that the classes may mention, by module: Python's own, those of other packages, those of the package. */
const vocabulary: readonly Readonly<Record<string, readonly string[]>>[] = [
  { typing: ["Annotated", "ClassVar", "Literal"] },
  { pydantic: ["Field", "StrictBool", "StrictStr"] },
  {
    ".._accepts": ["ABSENT", "Accepts"],
    ".._decoding": ["decode_dict", "decode_json"],
    ".._enums": ["ClosedEnum", "OpenEnum", "known"],
    ".._model": ["Model", "ValueModel"],
    ".._times": ["time_of"],
    ".._unions": ["UnknownVariant", "tagged"],
    ".._values": ["AnyOf", "Integer", "JsonValue", "Map", "Maybe", "Number", "OneOf"],
  },
];
