import { byCodeUnit } from "@tools/contract/json";
import {
  type Declaration,
  type Declarations,
  type EnumDeclaration,
  freeName,
  type ObjectDeclaration,
  type PropertyDeclaration,
  type UnionDeclaration,
  type ValueType,
} from "@tools/contract/languages";
import { fieldName, literal, ownFields, ownVariants, variantName } from "@tools/contract/languages/rust";
import { header } from "../header.ts";
import { docLines } from "./doc.ts";
import { anyMap, optional, rustValue } from "./rust-value.ts";
import type { RustField, RustStruct, RustTime, RustUnion, RustUnknown, RustVariant, RustView } from "./view.ts";

/** The types of the crate. */
export const rustViews = (declarations: Declarations): RustView[] =>
  [...declarations.values()].map((declaration) => viewOf(declaration, declarations));

function viewOf(declaration: Declaration, declarations: Declarations): RustView {
  const { name, source } = declaration;
  const view = { typeName: name, header: header("rs", source), doc: docOf(declaration, name, 100), uses: usesOf(declaration) };
  switch (declaration.kind) {
    case "object":
      return { ...view, struct: struct(declaration, declarations) };
    case "union":
      return { ...view, union: union(declaration) };
    case "enum":
      return { ...view, enumeration: { isOpen: declaration.isOpen, variants: variants(declaration) } };
    case "alias":
      return { ...view, alias: declaration.target };
    case "value": {
      const { type, codec } = rustValue(declaration.type);
      const isNumber = declaration.type.kind === "scalar" && ["integer", "number"].includes(declaration.type.type);
      return { ...view, wrapped: { type, codec, isNumber } };
    }
  }
}

/** The types that a declaration mentions, apart from itself. */
function usesOf(declaration: Declaration): string[] {
  const names = mentionedBy(declaration).filter((name) => name !== declaration.name);
  return [...new Set(names)].sort(byCodeUnit);
}

function mentionedBy(declaration: Declaration): string[] {
  switch (declaration.kind) {
    case "object":
      return [...declaration.properties.map(({ type }) => type), declaration.additional?.type].flatMap(mentionedIn);
    case "union":
      return declaration.branches.map(({ target }) => target);
    case "enum":
      return [];
    case "alias":
      return [declaration.target];
    case "value":
      return mentionedIn(declaration.type);
  }
}

function mentionedIn(type: ValueType | undefined): string[] {
  switch (type?.kind) {
    case "reference":
      return [type.name];
    case "list":
      return mentionedIn(type.items);
    case "map":
      return mentionedIn(type.values);
    default:
      return [];
  }
}

function struct(declaration: ObjectDeclaration, declarations: Declarations): RustStruct {
  const taken = new Set(ownFields);
  const fields = declaration.properties.map((property) => ({
    property,
    field: field(property, declaration.name, declarations, taken),
  }));
  return {
    fields: fields.map(({ field }) => field),
    required: fields.filter(({ property }) => property.isRequired).map(({ field }) => field),
    optional: fields.filter(({ property }) => !property.isRequired).map(({ field }) => field),
    times: times(fields),
    unknown: unknown(declaration),
  };
}

function field(property: PropertyDeclaration, owner: string, declarations: Declarations, taken: Set<string>): RustField {
  const { key, isRequired, isDeprecated } = property;
  const name = fieldName(property.name, taken);
  taken.add(name);
  const plain = rustValue(property.type, (target) => contains(target, owner, declarations));
  const { type, codec, argument, stored } = isRequired ? plain : optional(plain);
  const plainName = name.replace("r#", "");
  return {
    name,
    plainName,
    key: literal(key),
    doc: docOf(property, key, 96),
    isDeprecated,
    type,
    codec,
    setter: `with_${plainName}`,
    argument,
    stored: stored(name),
    initializer: stored(name) === name ? name : `${name}: ${stored(name)}`,
  };
}

/** The methods of the properties that are times. Setters have their names already. */
function times(fields: readonly { readonly property: PropertyDeclaration; readonly field: RustField }[]): RustTime[] {
  const taken = new Set(fields.map(({ field }) => field.setter));
  const method = (name: string): string => {
    const free = freeName(name, taken);
    taken.add(free);
    return free;
  };
  return fields.flatMap(({ property, field }) => {
    if (property.timeName === undefined) return [];
    const { plainName } = field;
    const system = method(fieldName(property.timeName, new Set()));
    return [{ field, system, chrono: method(`${plainName}_chrono`), offset: method(`${plainName}_offset_date_time`) }];
  });
}

/** Whether a type contains another directly, so that one inside the other would have no finite size. Unions have boxes of their own. */
function contains(outer: string, inner: string, declarations: Declarations, seen: ReadonlySet<string> = new Set()): boolean {
  if (outer === inner) return true;
  const declaration = declarations.get(outer);
  if (seen.has(outer) || declaration?.kind !== "object") return false;
  return declaration.properties.some(
    ({ type }) => type.kind === "reference" && contains(type.name, inner, declarations, new Set([...seen, outer])),
  );
}

function unknown({ additional }: ObjectDeclaration): RustUnknown {
  if (additional === undefined) return { type: "UnknownProperties", codec: "anything", isOpen: true };
  const { type, codec } = rustValue(additional.type);
  return { type: anyMap(type), codec: `each(${codec})`, isOpen: false };
}

function union({ tag, isOpen, branches }: UnionDeclaration): RustUnion {
  const taken = new Set(ownVariants);
  return {
    tag: literal(tag),
    isOpen,
    branches: branches.map(({ value, target }) => {
      const name = freeName(target, taken);
      taken.add(name);
      return { name, type: target, value: literal(value), doc: docLines(`Its ${tag} is ${JSON.stringify(value)}.`, 96) };
    }),
  };
}

function variants({ values }: EnumDeclaration): RustVariant[] {
  const taken = new Set(ownVariants);
  return values.map(({ value, name: nameInCode, meaning }) => {
    const name = variantName(nameInCode, taken);
    taken.add(name);
    return { name, value: literal(value), doc: docLines(meaning || `\`${value}\``, 96) };
  });
}

function docOf({ description }: { readonly description: string }, name: string, width: number): string[] {
  const lines = docLines(description, width);
  return lines.length === 0 ? [`\`${name}\`.`] : lines;
}
