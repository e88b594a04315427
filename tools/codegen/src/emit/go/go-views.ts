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
import { exportedNames, fieldName, ownNames } from "@tools/contract/languages/go";
import { header } from "../header.ts";
import { accessors } from "./accessors.ts";
import { comment, introduced } from "./comment.ts";
import { goAnything, goDefinition, goElement, goValue, orNull, quoted } from "./go-value.ts";
import { unique } from "./unique.ts";
import type { GoConstructor, GoDefinedType, GoEnumeration, GoField, GoStruct, GoUnion, GoUnknown, GoView } from "./view.ts";

/** The types of the Go package. */
export function goViews(declarations: Declarations): GoView[] {
  const unions = [...declarations.values()].filter(({ kind }) => kind === "union");
  const taken = new Set([...exportedNames, ...declarations.keys(), ...unions.map(({ name }) => unknownName(name))]);
  return [...declarations.values()].map((declaration) => viewOf(declaration, declarations, taken));
}

function viewOf(declaration: Declaration, declarations: Declarations, taken: Set<string>): GoView {
  const { name, source, description, isDeprecated } = declaration;
  const view = { typeName: name, header: header("go", source), doc: comment(introduced(name, description)), isDeprecated, imports: [] };
  switch (declaration.kind) {
    case "enum":
      return { ...view, enumeration: enumeration(declaration, taken) };
    case "union":
      return { ...view, imports: imports(jsonPackage), union: union(declaration, taken) };
    case "alias":
      return { ...view, alias: declaration.target };
    case "value": {
      const defined = definedType(declaration, declarations);
      return { ...view, imports: imports(...(isJson(defined) ? [jsonPackage] : [])), defined };
    }
    case "object": {
      const made = struct(declaration, declarations, taken);
      const usesJson = [made.unknown, ...made.fields].some(isJson);
      const usesTime = declaration.properties.some(({ timeName }) => timeName !== undefined);
      return { ...view, imports: imports(...(usesJson ? [jsonPackage] : []), ...(usesTime ? ["time"] : [])), struct: made };
    }
  }
}

const jsonPackage = "encoding/json";

/** The import declaration of some packages; no item if there are none. */
const imports = (...packages: readonly string[]): string[] => {
  const [first, ...others] = packages.map(quoted);
  if (first === undefined) return [];
  return [others.length === 0 ? `import ${first}` : `import (\n${[first, ...others].map((each) => `\t${each}\n`).join("")})`];
};

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
    clone: unique(`Clone${name}`, "Value", taken),
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
  return {
    type: value.type,
    read: value.read,
    isConverted,
    write: value.write("w", isConverted ? `${value.type}(v)` : "v"),
    isString: value.type === "string",
    clones: value.cloner === undefined ? [] : [value.clone("v")],
  };
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
    accessors: accessors(declaration, fields, declarations, names),
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
  const to = `w.key(${asWritten(`,${JSON.stringify(key)}:`)})`;
  return {
    name,
    type: value.type,
    key: quoted(key),
    tag: tag(key),
    doc: comment(description),
    isDeprecated,
    isRequired,
    read: value.read,
    write: isRequired ? value.write(to, `v.${name}`) : plain.write(to, plain.isNilable ? `v.${name}` : `*v.${name}`),
    clones: value.cloner === undefined ? [] : [value.clone(`v.${name}`)],
  };
}

/** A literal without escapes, where that is possible. */
const asWritten = (text: string): string => (text.includes("`") ? quoted(text) : `\`${text}\``);

/** The struct tag of encoding/json. Some names don't fit into a tag, but the type's own methods still read and write them. */
const tag = (key: string): string => (/^[\p{L}\p{N}!#$%&()*+./:;<=>?@[\]^_{|}~ -]+$/u.test(key) && key !== "-" ? `\`json:"${key}"\`` : "");

function unknown({ name, additional }: ObjectDeclaration, declarations: Declarations): GoUnknown {
  const { type, reader, writer, cloner = "same" } = additional === undefined ? goAnything() : goElement(additional.type, declarations);
  const value = { type, writer, clone: `copyMap(v.Unknown, ${cloner})` };
  return additional === undefined
    ? {
        ...value,
        isAny: true,
        read: "r.readUnknown(&v.Unknown)",
        set: `setUnknown(&v.Unknown, key, value, is${name}Property)`,
        doc: "Unknown holds the properties that the contract doesn't define, as raw JSON. They are encoded again. SetUnknown adds one.",
      }
    : {
        ...value,
        isAny: false,
        read: `readUnknownAs(r, &v.Unknown, ${reader})`,
        set: `setUnknownAs(&v.Unknown, key, value, is${name}Property, ${writer})`,
        doc: "Unknown holds the properties that the contract doesn't name. They are encoded again. SetUnknown adds one.",
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

/** `"a", "b" or "c"` */
const alternatives = (values: readonly string[]): string =>
  [values.slice(0, -1).join(", "), ...values.slice(-1)].filter((part) => part !== "").join(" or ");
