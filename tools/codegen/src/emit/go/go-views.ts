import { goName, withArticle } from "@tools/contract";
import type {
  Declaration,
  Declarations,
  EnumDeclaration,
  ObjectDeclaration,
  PropertyDeclaration,
  UnionDeclaration,
  ValueDeclaration,
} from "@tools/contract/languages";
import { fieldName, ownNames, suffixed } from "@tools/contract/languages/go";
import { header } from "../header.ts";
import { comment, introduced } from "./comment.ts";
import { goAnything, goDefinition, goElement, goValue, orNull, quoted } from "./go-value.ts";
import type { GoConstructor, GoDefinedType, GoEnumeration, GoField, GoStruct, GoUnion, GoUnknown, GoView } from "./view.ts";

/** The types of the Go package. */
export function goViews(declarations: Declarations): GoView[] {
  const unions = [...declarations.values()].filter(({ kind }) => kind === "union");
  const taken = new Set([...exported, ...declarations.keys(), ...unions.map(({ name }) => unknownName(name))]);
  return [...declarations.values()].map((declaration) => viewOf(declaration, declarations, taken));
}

/** The names that the hand-written part of the package exports. */
const exported = ["ContractHash", "ContractVersion", "Ptr", "ReadError"];

function viewOf(declaration: Declaration, declarations: Declarations, taken: Set<string>): GoView {
  const { name, source, description, isDeprecated } = declaration;
  const view = { typeName: name, header: header("go", source), doc: comment(introduced(name, description)), isDeprecated, usesJson: false };
  switch (declaration.kind) {
    case "enum":
      return { ...view, enumeration: enumeration(declaration, taken) };
    case "union":
      return { ...view, usesJson: true, union: union(declaration, taken) };
    case "alias":
      return { ...view, alias: declaration.target };
    case "value": {
      const defined = definedType(declaration, declarations);
      return { ...view, usesJson: isJson(defined), defined };
    }
    case "object": {
      const made = struct(declaration, declarations, taken);
      return { ...view, usesJson: [made.unknown, ...made.fields].some(isJson), struct: made };
    }
  }
}

const isJson = ({ type }: { readonly type: string }): boolean => type.includes("json.");

function enumeration({ name, values, isOpen }: EnumDeclaration, taken: Set<string>): GoEnumeration {
  const constants = values.map(({ value, name: valueName, meaning }) => {
    const constant = unique(goName(`${name} ${valueName}`), "Value", taken);
    return { name: constant, value: quoted(value), doc: comment(meaning || `${constant} is ${quoted(value)}.`) };
  });
  return {
    isOpen,
    constants,
    all: constants.map((constant) => constant.name).join(", "),
    expected: quoted(alternatives(values.map(({ value }) => JSON.stringify(value)))),
  };
}

function union({ name, tag, isOpen, branches }: UnionDeclaration, taken: Set<string>): GoUnion {
  return {
    unmarshal: unique(`Unmarshal${name}`, "Value", taken),
    tag: quoted(tag),
    isOpen,
    branches: branches.map(({ value, target }) => ({ value: quoted(value), type: target })),
    values: branches.map(({ value }) => quoted(value)).join(", "),
    expected: quoted(alternatives(branches.map(({ value }) => JSON.stringify(value)))),
    one: withArticle(name),
    unknownName: unknownName(name),
  };
}

const unknownName = (union: string): string => `Unknown${union}`;

/** Go converts between two types with a name, and needs no conversion for others. */
function definedType({ type }: ValueDeclaration, declarations: Declarations): GoDefinedType {
  const value = goDefinition(type, declarations);
  const isConverted = !value.isNilable || value.type === goAnything().type;
  return { type: value.type, read: value.read, isConverted, write: value.write("w", isConverted ? `${value.type}(v)` : "v") };
}

function struct(declaration: ObjectDeclaration, declarations: Declarations, taken: Set<string>): GoStruct {
  const names = new Set(ownNames);
  const fields = declaration.properties.map((property) => field(property, declarations, names));
  const required = fields.filter(({ isRequired }) => isRequired);
  return {
    fields,
    required,
    keys: fields.length > 0 ? [fields.map(({ key }) => key).join(", ")] : [],
    unknown: unknown(declaration, declarations),
    constructors: required.length > 0 ? [constructorOf(declaration.name, required, taken)] : [],
  };
}

function field(
  { key, name: nameInCode, isRequired, isDeprecated, description, type }: PropertyDeclaration,
  declarations: Declarations,
  taken: Set<string>,
): GoField {
  const name = unique(fieldName(nameInCode, taken), "Field", taken);
  const plain = goValue(type, declarations);
  const value = !isRequired || type.isNullable ? orNull(plain) : plain;
  const to = `w.key(${quoted(key)})`;
  return {
    name,
    type: value.type,
    key: quoted(key),
    tag: tag(key, isRequired),
    doc: comment(description),
    isDeprecated,
    isRequired,
    read: value.read,
    write: isRequired ? value.write(to, `v.${name}`) : plain.write(to, plain.isNilable ? `v.${name}` : `*v.${name}`),
  };
}

/** The struct tag of encoding/json. Some names don't fit into a tag, but the type's own methods still read and write them. */
const tag = (key: string, isRequired: boolean): string =>
  /^[\p{L}\p{N}!#$%&()*+./:;<=>?@[\]^_{|}~ -]+$/u.test(key) && key !== "-" ? `\`json:"${key}${isRequired ? "" : ",omitempty"}"\`` : "";

function unknown({ additional }: ObjectDeclaration, declarations: Declarations): GoUnknown {
  const { type, reader, writer } = additional === undefined ? goAnything() : goElement(additional.type, declarations);
  return additional === undefined
    ? {
        type,
        writer,
        read: "r.readUnknown(&v.Unknown)",
        doc: "Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again.",
      }
    : {
        type,
        writer,
        read: `readUnknownAs(r, &v.Unknown, ${reader})`,
        doc: "Unknown holds the properties that the contract doesn't name. They are encoded again.",
      };
}

function constructorOf(name: string, fields: readonly GoField[], taken: Set<string>): GoConstructor {
  const named = fields.map(({ name, type }) => ({ name, type, parameter: parameter(name) }));
  return {
    name: unique(`New${name}`, "Value", taken),
    one: withArticle(name),
    parameters: named.map((each) => `${each.parameter} ${each.type}`).join(", "),
    values: named.map((each) => `${each.name}: ${each.parameter}`).join(", "),
  };
}

/** `ID` is the parameter `id`, `Mp4URL` is `mp4URL`, and `Type` is `typeValue`. */
function parameter(name: string): string {
  const lower = name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
  return reserved.has(lower) ? `${lower}Value` : lower;
}

const reserved: ReadonlySet<string> = new Set(
  (
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select " +
    "struct switch type var any bool byte error false float64 int64 json nil string true"
  ).split(" "),
);

function unique(name: string, suffix: string, taken: Set<string>): string {
  const free = suffixed(name, suffix, taken);
  taken.add(free);
  return free;
}

/** `"a", "b" or "c"` */
const alternatives = (values: readonly string[]): string =>
  [values.slice(0, -1).join(", "), ...values.slice(-1)].filter((part) => part !== "").join(" or ");
