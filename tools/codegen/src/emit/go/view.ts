/** The view of the template `model.mustache`: a type of the Go package. Strings are code, apart from lines of comments. */
export interface GoView {
  readonly typeName: string;
  /** The line that marks the file as generated. */
  readonly header: string;
  /** The lines of the comment. */
  readonly doc: readonly string[];
  readonly isDeprecated: boolean;
  /** The import declaration; no item if there is none. */
  readonly imports: readonly string[];
  /** One of the five is set. */
  readonly enumeration?: GoEnumeration;
  readonly struct?: GoStruct;
  readonly union?: GoUnion;
  readonly defined?: GoDefinedType;
  /** The type that this one is another name of. */
  readonly alias?: string;
}

export interface GoEnumeration {
  readonly isOpen: boolean;
  readonly constants: readonly GoConstant[];
  /** The names of the constants, separated by commas. */
  readonly all: string;
  /** The expected value in an error message, as a literal. */
  readonly expected: string;
}

export interface GoConstant {
  readonly name: string;
  readonly value: string;
  readonly doc: readonly string[];
}

export interface GoStruct {
  readonly fields: readonly GoField[];
  readonly required: readonly GoField[];
  /** The literals of the keys, separated by commas; no item if there are no fields. */
  readonly keys: readonly string[];
  readonly unknown: GoUnknown;
  readonly accessors: readonly GoAccessor[];
  /** A function that takes the required fields; none if no field is required. */
  readonly constructors: readonly GoConstructor[];
}

export interface GoField {
  readonly name: string;
  readonly type: string;
  /** The key in JSON, as a literal. */
  readonly key: string;
  readonly tag: string;
  readonly doc: readonly string[];
  readonly isDeprecated: boolean;
  readonly isRequired: boolean;
  /** Reads the value from `r`. */
  readonly read: string;
  /** Writes the value of `v` to `w`. */
  readonly write: string;
  /** The copy of the value; no item if nothing can change the value. */
  readonly clones: readonly string[];
}

/** A method of a struct that may be nil. */
export interface GoAccessor {
  readonly name: string;
  readonly doc: string;
  readonly isDeprecated: boolean;
  /** The results with their names, and only these names. */
  readonly results: string;
  readonly assigned: string;
  /** Whether there is a value, which is the zero value otherwise. */
  readonly isSet: string;
  readonly value: string;
}

/** The properties that the contract does not declare. */
export interface GoUnknown {
  readonly type: string;
  readonly writer: string;
  /** Whether they may have any value. */
  readonly isAny: boolean;
  /** Reads one of them from `r`. */
  readonly read: string;
  /** Stores a `value` under a `key`, or returns an error. */
  readonly set: string;
  /** The copy of all of them. */
  readonly clone: string;
  readonly doc: string;
}

export interface GoConstructor {
  readonly name: string;
  /** `a Session`, `an Encoder`. */
  readonly one: string;
  readonly parameters: string;
  readonly values: string;
}

/** An interface that the types of the branches implement as pointers. */
export interface GoUnion {
  /** The name of the function that decodes it. */
  readonly unmarshal: string;
  /** The name of the function that copies it. */
  readonly clone: string;
  /** The key of the tag, as a literal. */
  readonly tag: string;
  readonly isOpen: boolean;
  readonly branches: readonly GoBranch[];
  /** The literals of the values that the tag may have, separated by commas. */
  readonly values: string;
  /** The expected value in an error message, as a literal. */
  readonly expected: string;
  /** `a Shape`, `an Event`. */
  readonly one: string;
  /** The name of the type of objects with another tag. */
  readonly unknownName: string;
}

export interface GoBranch {
  /** The value of the tag, as a literal. */
  readonly value: string;
  readonly type: string;
}

/** A type that is defined by another: `type Note string`. */
export interface GoDefinedType {
  readonly type: string;
  readonly read: string;
  readonly write: string;
  /** Whether reading it takes a conversion, as for types with a name. */
  readonly isConverted: boolean;
  readonly isString: boolean;
  /** The copy of `v`; no item if nothing can change it. */
  readonly clones: readonly string[];
}
