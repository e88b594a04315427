/** The view of the template `model.mustache`: a type of the crate. Strings are code, apart from lines of documentation. */
export interface RustView {
  readonly typeName: string;
  readonly header: string;
  readonly doc: readonly string[];
  /** The types of the crate that it mentions. */
  readonly uses: readonly string[];
  /** One of the five is set. */
  readonly struct?: RustStruct;
  readonly union?: RustUnion;
  readonly enumeration?: RustEnumeration;
  readonly wrapped?: RustWrapped;
  /** The type that this one is another name of. */
  readonly alias?: string;
}

export interface RustStruct {
  readonly fields: readonly RustField[];
  readonly required: readonly RustField[];
  readonly optional: readonly RustField[];
  readonly times: readonly RustTime[];
  readonly unknown: RustUnknown;
}

export interface RustField {
  readonly name: string;
  /** The name in documentation, which has no raw identifiers. */
  readonly plainName: string;
  /** The key in JSON, as a literal. */
  readonly key: string;
  readonly doc: readonly string[];
  readonly isDeprecated: boolean;
  readonly type: string;
  readonly codec: string;
  readonly setter: string;
  /** The type of a constructor's or setter's argument, and what the field stores of it. */
  readonly argument: string;
  readonly stored: string;
  /** The field in the expression that makes the struct. */
  readonly initializer: string;
}

/** The methods that return a field as a time: of the standard library, and of two crates. */
export interface RustTime {
  readonly field: RustField;
  readonly system: string;
  readonly chrono: string;
  readonly offset: string;
}

/** The properties that the contract does not declare. */
export interface RustUnknown {
  readonly type: string;
  readonly codec: string;
  /** Whether they may hold anything. */
  readonly isOpen: boolean;
}

export interface RustEnumeration {
  readonly isOpen: boolean;
  readonly variants: readonly RustVariant[];
}

export interface RustVariant {
  readonly name: string;
  readonly value: string;
  readonly doc: readonly string[];
}

/** An enum of models that a property tells apart. */
export interface RustUnion {
  /** The key of the tag, as a literal. */
  readonly tag: string;
  readonly isOpen: boolean;
  readonly branches: readonly RustBranch[];
}

export interface RustBranch {
  /** The name of the variant. */
  readonly name: string;
  readonly type: string;
  /** The value of the tag, as a literal. */
  readonly value: string;
  readonly doc: readonly string[];
}

/** A type around a value that is neither an object nor an enum. */
export interface RustWrapped {
  readonly type: string;
  readonly codec: string;
  /** Whether it may be a time. */
  readonly isNumber: boolean;
}
