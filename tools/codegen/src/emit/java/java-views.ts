import type {
  AliasDeclaration,
  Declaration,
  Declarations,
  EnumDeclaration,
  ObjectDeclaration,
  PropertyDeclaration,
  UnionDeclaration,
} from "@tools/contract/languages";
import { constantName, literal, memberName, ownConstants, stageName } from "@tools/contract/languages/java";
import { header } from "../header.ts";
import { comment, docOf, html } from "./doc.ts";
import { alternatives, anything, javaValue, orNull } from "./java-value.ts";
import { unionViews } from "./union-views.ts";
import type { JavaEnum, JavaField, JavaObjectModel, JavaStage, JavaTime, JavaUnknown, JavaView } from "./view.ts";

/** The types of the Java artifact. Java has no other names for a class, so aliases have none. */
export function javaViews(declarations: Declarations): JavaView[] {
  const all = [...declarations.values()];
  const unions = all.filter((declaration) => declaration.kind === "union");
  const names: Names = { types: [...declarations.keys()], unions, unionNames: new Set(unions.map(({ name }) => name)) };
  return all.flatMap((declaration) => (declaration.kind === "alias" ? [] : viewsOf(declaration, names)));
}

/** What the view of a type needs to know of the others. */
interface Names {
  readonly types: readonly string[];
  readonly unions: readonly UnionDeclaration[];
  readonly unionNames: ReadonlySet<string>;
}

/** Everything that some template needs; the formatter drops what is not used. Templates spell names in full that a model may have, such as Reader. */
const imports = [
  "com.fasterxml.jackson.annotation.JsonCreator",
  "com.fasterxml.jackson.annotation.JsonValue",
  "com.fasterxml.jackson.core.JsonGenerator",
  "com.fasterxml.jackson.core.JsonParser",
  "com.fasterxml.jackson.databind.JsonNode",
  "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
  "com.fasterxml.jackson.databind.annotation.JsonSerialize",
  "java.io.IOException",
  "java.util.LinkedHashMap",
  "java.util.List",
  "java.util.Map",
  "java.util.Objects",
  "org.jspecify.annotations.Nullable",
];

function viewsOf(declaration: Exclude<Declaration, AliasDeclaration>, names: Names): JavaView[] {
  const { name, source } = declaration;
  const view = { typeName: name, header: header("java", source), imports, reader: `${name}::read` };
  switch (declaration.kind) {
    case "object":
      return [
        {
          ...view,
          doc: comment({ text: docOf(declaration, `${name}.`), tags: [notSerialized] }),
          objectModel: objectModel(declaration, names),
        },
      ];
    case "union":
      return unionViews(declaration, view);
    case "enum": {
      const text = docOf(declaration, "A string.");
      return declaration.isOpen
        ? [{ ...view, doc: comment({ text: `${text}\n *\n * ${laterValues}` }), openEnum: enumeration(declaration) }]
        : [{ ...view, doc: comment({ text }), closedEnum: enumeration(declaration) }];
    }
    case "value": {
      const { type, boxed, read, write, copy } = javaValue(declaration.type, names.unionNames);
      const valueModel = { type, boxed, read, write: write("value()"), copied: copy("value") };
      return [{ ...view, doc: comment({ text: docOf(declaration, "A value.") }), valueModel }];
    }
  }
}

/** Java serializes the JSON of a model, and not its fields, so Javadoc must not describe them. */
const notSerialized = "@serial exclude";

const laterValues = "<p>Later versions of the contract may add values. Such a value keeps its string, and its {@link #isKnown()} is false.";

function enumeration({ values }: EnumDeclaration): JavaEnum {
  const taken = new Set(ownConstants);
  const constants = values.map(({ value, name, meaning }) => {
    const constant = constantName(name, taken);
    taken.add(constant);
    return { constant, value: literal(value), constantDoc: comment({ text: html(meaning || `\`${value}\`.`) }) };
  });
  return { constants, expected: literal(alternatives(values.map(({ value }) => JSON.stringify(value)))) };
}

function objectModel({ name, properties, additional }: ObjectDeclaration, { types, unions, unionNames }: Names): JavaObjectModel {
  const taken = { members: new Set<string>(), stages: new Set([...types, "Builder"]) };
  const fields = properties.map((property) => field(name, property, taken, unionNames));
  const own = unions.filter(({ branches }) => branches.some(({ target }) => target === name));
  const required = fields.filter(({ isRequired }) => isRequired);
  const stages = required.map((each, index): JavaStage => ({ ...each, next: required[index + 1]?.stage ?? "Builder" }));
  return {
    fields,
    stages,
    first: stages[0]?.stage ?? "Builder",
    interfaces: joined(stages.map(({ stage }) => stage)),
    keys: joined(fields.map(({ key }) => key)),
    unions: joined(own.map((union) => union.name)),
    unknown: unknown(additional, unionNames),
  };
}

/** One item, for a section of a template, or none. */
const joined = (all: readonly string[]): string[] => (all.length === 0 ? [] : [all.join(", ")]);

function unknown(additional: ObjectDeclaration["additional"], unions: ReadonlySet<string>): JavaUnknown {
  const isTyped = additional !== undefined;
  const { boxed, reader, writer, copier } = isTyped ? javaValue(additional.type, unions) : anything;
  return {
    type: boxed,
    argument: isTyped ? boxed : "@Nullable Object",
    isTyped,
    writer,
    readerArgument: isTyped ? `, ${reader}` : "",
    copierArgument: isTyped ? `, ${copier}` : "",
  };
}

interface TakenNames {
  readonly members: Set<string>;
  readonly stages: Set<string>;
}

function field(owner: string, property: PropertyDeclaration, taken: TakenNames, unions: ReadonlySet<string>): JavaField {
  const { key, isRequired, isDeprecated, type } = property;
  const name = memberName(property.name, taken.members);
  taken.members.add(name);
  const stage = stageName(name, taken.stages);
  taken.stages.add(stage);
  const value = javaValue(type, unions);
  const stored = isRequired ? value : orNull(value);
  const hasPrimitive = !isRequired && value.type !== value.boxed && value.type !== "boolean";
  return {
    key: literal(key),
    name,
    isRequired,
    isOptional: !isRequired,
    stage,
    has: `has${stage.replace(/Stage(?=\d*$)/u, "")}`,
    type: stored.type,
    read: stored.read,
    write: value.write(`this.${name}`),
    writer: value.writer,
    equals: value.holdsJson ? "JsonEquality.areEqual" : "Objects.equals",
    hashed: value.holdsJson ? `JsonEquality.hash(this.${name})` : `this.${name}`,
    copied: stored.copy(name),
    primitives: hasPrimitive ? [value.type] : [],
    times: times(owner, name, property),
    ...fieldDocs(owner, name, property, isDeprecated),
  };
}

/** The accessor of a time has a name that no property has. */
function times(owner: string, name: string, { timeName, isDeprecated }: PropertyDeclaration): JavaTime[] {
  if (timeName === undefined) return [];
  const text = `{@link ${owner}#${name}()} as a time, without fractions of a millisecond.`;
  const tags = ["@return the time; empty if it is absent, or outside the range of an Instant"];
  return [{ timeName: memberName(timeName, new Set()), timeDoc: comment({ text, tags, isDeprecated }) }];
}

function fieldDocs(
  owner: string,
  name: string,
  property: PropertyDeclaration,
  isDeprecated: boolean,
): Pick<JavaField, "getterDoc" | "stageDoc" | "setterDoc" | "primitiveDoc"> {
  const text = docOf(property, `${property.key}.`);
  const setter = { text: `Sets {@link ${owner}#${name}()}.`, isDeprecated };
  const value = !property.isRequired
    ? "the value, or null if it is absent"
    : property.type.isNullable
      ? "the value, which may be null"
      : "the value";
  return {
    getterDoc: comment({ text, tags: [`@return ${value}`], isDeprecated }),
    stageDoc: comment({ text, tags: [`@param ${name} ${value}`, "@return the next step"] }),
    setterDoc: comment({ ...setter, tags: [`@param ${name} ${value}`, "@return this builder"] }),
    primitiveDoc: comment({ ...setter, tags: [`@param ${name} the value`, "@return this builder"] }),
  };
}
