import { address, type Contract, type Definition, type Model, type SchemaLocation } from "../../contract.ts";
import {
  annotation,
  boundsOf,
  closedValues,
  constantNameOf,
  listsOf,
  nameAt,
  type ResolvedSchema,
  resolverOf,
  type SchemaResolver,
} from "../../schema/index.ts";
import { allowsNull, closedStrings, isClass, kindOf, knownStrings, onlyType, typesHeld } from "../kinds.ts";
import { timeNameOf } from "../time-name.ts";
import type {
  AdditionalProperties,
  AnyType,
  Declaration,
  EnumDeclaration,
  ObjectDeclaration,
  PropertyDeclaration,
  Scalar,
  UnionBranch,
  UnionDeclaration,
  ValueType,
} from "./declaration.ts";

/** The types that a package declares for a contract, by name, in the order of the contract. */
export type Declarations = ReadonlyMap<string, Declaration>;

/**
 * Declares each model, each entry of `$defs`, and each inline object, union and enum. Null is declared only if it is a value: null for a property
 * that isn't required reads as absent.
 */
export function declarationsOf({ models }: Pick<Contract, "models">): Declarations {
  const declarer = new Declarer(models);
  for (const { definitions } of models) for (const definition of definitions) declarer.define(definition);
  return declarer.declarations();
}

class Declarer {
  readonly #models: readonly Model[];
  readonly #resolver: SchemaResolver;
  /** Undefined while a declaration is under construction, which reserves its place in the order. */
  readonly #declarations = new Map<string, Declaration | undefined>();
  /** The names of the declarations by the key of the resolved schema. */
  readonly #names = new Map<string, string>();

  constructor(models: readonly Model[]) {
    this.#models = models;
    this.#resolver = resolverOf({ models });
  }

  declarations(): Declarations {
    return new Map([...this.#declarations].flatMap(([name, declaration]) => (declaration === undefined ? [] : [[name, declaration]])));
  }

  define(definition: Definition): void {
    const resolved = this.#resolver.of(definition);
    const target = this.#declare(resolved, resolved.definition ?? definition);
    if (target === definition.name) return;
    this.#declarations.set(definition.name, { kind: "alias", ...this.#declared(resolved, definition), target });
  }

  /** The name of the declaration of a resolved schema. The declaration is created on first use. */
  #declare(resolved: ResolvedSchema, { name, at }: Pick<Definition, "name" | "at">): string {
    const known = this.#names.get(resolved.key);
    if (known !== undefined) return known;
    this.#names.set(resolved.key, name);
    this.#declarations.set(name, undefined);
    this.#declarations.set(name, this.#declaration(resolved, { name, at }));
    return name;
  }

  #declaration(resolved: ResolvedSchema, definition: Pick<Definition, "name" | "at">): Declaration {
    const declared = this.#declared(resolved, definition);
    switch (kindOf(resolved)) {
      case "object":
        return { kind: "object", ...declared, ...this.#objectParts(resolved) };
      case "union":
        return { kind: "union", ...declared, ...this.#unionParts(resolved) };
      case "enum":
        return { kind: "enum", ...declared, ...this.#enumParts(resolved) };
      default:
        return { kind: "value", ...declared, type: this.#bare(resolved, true) };
    }
  }

  #objectParts(resolved: ResolvedSchema): Pick<ObjectDeclaration, "properties" | "additional"> {
    const properties = [...resolved.properties.values()].filter(({ forbidden }) => !forbidden);
    return {
      properties: properties.map(
        (property): PropertyDeclaration => ({
          key: property.name,
          name: property.nameInCode,
          isRequired: property.required,
          ...this.#documented(property.resolved, property.location),
          type: this.#valueType(property.resolved, property.location, property.required),
          timeName: timeNameOf(property, this.#resolver),
        }),
      ),
      additional: this.#additional(resolved),
    };
  }

  #additional({ additional }: ResolvedSchema): AdditionalProperties | undefined {
    const [location] = additional?.locations ?? [];
    if (additional === undefined || location === undefined) return undefined;
    return { ...this.#documented(additional, location), type: this.#valueType(additional, location, false) };
  }

  #unionParts({ union }: ResolvedSchema): Pick<UnionDeclaration, "tag" | "isOpen" | "branches"> {
    if (union === undefined) throw new Error("not a union"); // kindOf has found one
    const branches = union.branches.map(
      ({ value, definition, resolved }): UnionBranch => ({
        value,
        target: this.#declare(resolved, resolved.definition ?? definition),
      }),
    );
    return { tag: union.tag, isOpen: union.open, branches };
  }

  #enumParts(resolved: ResolvedSchema): Pick<EnumDeclaration, "isOpen" | "values"> {
    const closed = closedStrings(resolved);
    const lists = listsOf(resolved);
    const [{ location } = {}] = lists;
    const meanings = location === undefined ? {} : (annotation(this.#resolver, location, "x-enumDescriptions") ?? {});
    const meaningOf = (value: string): string => (Object.hasOwn(meanings, value) ? String(meanings[value]) : "");
    const values = closed ?? knownStrings(resolved) ?? [];
    return {
      isOpen: closed === undefined,
      values: values.map((value) => ({ value, name: constantNameOf(value, lists), meaning: meaningOf(value) })),
    };
  }

  /** The type of a value; `mayBeNull` is whether null is one. Objects, unions, enums and named schemas become references. */
  #valueType(resolved: ResolvedSchema, location: SchemaLocation, mayBeNull: boolean): ValueType {
    const hasClass = isClass(kindOf(resolved));
    if (!hasClass && resolved.definition === undefined) return this.#bare(resolved, mayBeNull);
    const name = this.#declare(resolved, resolved.definition ?? this.#inPlace(resolved.locations[0] ?? location));
    // The declaration of a value covers its null itself.
    return { kind: "reference", name, isNullable: hasClass && mayBeNull && allowsNull(resolved) };
  }

  /** The type of a value that is neither an object nor an enum. */
  #bare(resolved: ResolvedSchema, mayBeNull: boolean): ValueType {
    const isNullable = mayBeNull && allowsNull(resolved);
    switch (kindOf(resolved)) {
      case "map":
        return { kind: "map", values: this.#part(resolved.additional, false), isNullable };
      case "array":
        return { kind: "list", items: this.#part(resolved.items, true) ?? anything, isNullable };
      case "scalar":
        return { kind: "scalar", type: (onlyType(resolved.types) ?? "string") as Scalar, isNullable }; // kindOf returns another kind for all other types
      default:
        return { kind: "any", types: typesHeld(resolved), values: closedValues(resolved), isNullable };
    }
  }

  #part(resolved: ResolvedSchema | undefined, mayBeNull: boolean): ValueType | undefined {
    const [location] = resolved?.locations ?? [];
    return resolved === undefined || location === undefined ? undefined : this.#valueType(resolved, location, mayBeNull);
  }

  /** The name of an inline schema. */
  #inPlace(location: SchemaLocation): Pick<Definition, "name" | "at"> {
    return { name: nameAt(this.#modelOf(location), location.pointer), at: location };
  }

  #declared(
    resolved: ResolvedSchema,
    { name, at }: Pick<Definition, "name" | "at">,
  ): Pick<Declaration, "name" | "source" | "description" | "isDeprecated"> {
    return { name, source: this.#modelOf(at).source, ...this.#documented(resolved, at) };
  }

  #documented(resolved: ResolvedSchema, location: SchemaLocation): Pick<Declaration, "description" | "isDeprecated"> {
    const unit = annotation(this.#resolver, location, "x-unit");
    const facts = [...(unit === undefined || unit === "none" ? [] : [`Unit: ${unit}`]), ...boundsOf(resolved, (text) => text)];
    const description = [annotation(this.#resolver, location, "description") ?? "", ...facts.map((fact) => `${fact}.`)];
    return {
      description: description.filter((part) => part !== "").join(" "),
      isDeprecated: annotation(this.#resolver, location, "deprecated") === true,
    };
  }

  #modelOf(location: SchemaLocation): Model {
    const model = this.#models.find(({ id }) => id === location.id);
    if (model === undefined) throw new Error(`no model contains ${address(location)}`);
    return model;
  }
}

const anything: AnyType = { kind: "any", types: undefined, values: undefined, isNullable: false };
