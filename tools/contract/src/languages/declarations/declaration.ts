import type { Json, JsonType } from "../../json.ts";

/**
 * A type that the packages of other languages declare: a model, an entry of `$defs`, or an inline object, union or enum. It has the values that a
 * tolerant reader accepts.
 */
export type Declaration = ObjectDeclaration | UnionDeclaration | EnumDeclaration | ValueDeclaration | AliasDeclaration;

export interface ObjectDeclaration extends Declared {
  readonly kind: "object";
  readonly properties: readonly PropertyDeclaration[];
  /** The other properties; undefined if they may have any value. */
  readonly additional: AdditionalProperties | undefined;
}

export interface PropertyDeclaration extends Documented {
  /** The name in JSON. */
  readonly key: string;
  /** The words of its name in code. */
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: ValueType;
  /** The words of the name of its accessor that returns it as a time; undefined if it isn't a time. */
  readonly timeName: string | undefined;
}

export interface AdditionalProperties extends Documented {
  readonly type: ValueType;
}

/** Objects of several declarations, which a property tells apart. */
export interface UnionDeclaration extends Declared {
  readonly kind: "union";
  /** The name of the property in JSON: `event`. */
  readonly tag: string;
  /** Later versions may add branches: an object with another tag is kept whole. */
  readonly isOpen: boolean;
  readonly branches: readonly UnionBranch[];
}

export interface UnionBranch {
  /** The value of the tag: `recording.ready`. */
  readonly value: string;
  /** The name of its declaration, which is an object. */
  readonly target: string;
}

export interface EnumDeclaration extends Declared {
  readonly kind: "enum";
  /** Later versions may add values. */
  readonly isOpen: boolean;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly value: string;
  /** The words of its name in code. */
  readonly name: string;
  /** Empty if the schema has none. */
  readonly meaning: string;
}

/** A name for values that are neither objects nor enums. */
export interface ValueDeclaration extends Declared {
  readonly kind: "value";
  readonly type: ValueType;
}

/** Another name of a declaration. */
export interface AliasDeclaration extends Declared {
  readonly kind: "alias";
  readonly target: string;
}

interface Declared extends Documented {
  readonly name: string;
  /** The schema file: `schemas/session.schema.json`. */
  readonly source: string;
}

interface Documented {
  /** Meaning, unit and bounds as one line of text; empty if there is none. */
  readonly description: string;
  readonly isDeprecated: boolean;
}

/** The type of a property, an item or an entry. */
export type ValueType = ReferenceType | ListType | MapType | ScalarType | AnyType;

/** A declaration by its name. */
export interface ReferenceType extends Nullable {
  readonly kind: "reference";
  readonly name: string;
}

export interface ListType extends Nullable {
  readonly kind: "list";
  readonly items: ValueType;
}

export interface MapType extends Nullable {
  readonly kind: "map";
  /** Undefined if entries may have any value, including null. */
  readonly values: ValueType | undefined;
}

export interface ScalarType extends Nullable {
  readonly kind: "scalar";
  readonly type: Scalar;
}

/** Any JSON value, or some types and values; undefined means no restriction. */
export interface AnyType extends Nullable {
  readonly kind: "any";
  readonly types: readonly JsonType[] | undefined;
  readonly values: readonly Json[] | undefined;
}

export type Scalar = "string" | "integer" | "number" | "boolean";

interface Nullable {
  readonly isNullable: boolean;
}
