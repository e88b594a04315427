/** The view of the template `model.mustache`: a class of the Java artifact. Strings are code; those called `…Doc` are whole comments. */
export interface JavaView {
  readonly typeName: string;
  readonly header: string;
  readonly imports: readonly string[];
  readonly doc: string;
  /** The function that reads it. */
  readonly reader: string;
  /** One of the six is set. */
  readonly objectModel?: JavaObjectModel;
  readonly openEnum?: JavaEnum;
  readonly closedEnum?: JavaEnum;
  readonly valueModel?: JavaValueModel;
  readonly union?: JavaUnion;
  readonly unknownVariant?: JavaUnknownVariant;
}

export interface JavaObjectModel {
  readonly fields: readonly JavaField[];
  /** The required fields, in the order in which the builder takes them. */
  readonly stages: readonly JavaStage[];
  /** The type that a builder begins with. */
  readonly first: string;
  /** The interfaces of the builder, separated by commas; no item if there are none. */
  readonly interfaces: readonly string[];
  /** The literals of the keys, separated by commas; no item if there are no fields. */
  readonly keys: readonly string[];
  /** The unions that it belongs to, separated by commas; no item if there are none. */
  readonly unions: readonly string[];
  readonly unknown: JavaUnknown;
}

export interface JavaField {
  /** The key in JSON, as a literal. */
  readonly key: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly isOptional: boolean;
  /** The name of the interface that takes it, and of the variable that records whether it was read. */
  readonly stage: string;
  readonly has: string;
  readonly type: string;
  readonly read: string;
  readonly write: string;
  readonly writer: string;
  /** The function that compares it, and the argument of the hash. */
  readonly equals: string;
  readonly hashed: string;
  /** The expression for the value that the model stores: an immutable copy of the caller's. */
  readonly copied: string;
  /** The types of further setters, which take literals: Java doesn't convert 1 to a Double. */
  readonly primitives: readonly string[];
  /** The accessor that returns it as a time; no item if it isn't one. */
  readonly times: readonly JavaTime[];
  readonly getterDoc: string;
  readonly stageDoc: string;
  readonly setterDoc: string;
  readonly primitiveDoc: string;
}

export interface JavaTime {
  readonly timeName: string;
  readonly timeDoc: string;
}

export interface JavaStage extends JavaField {
  /** The type that the next step returns. */
  readonly next: string;
}

/** The properties that the contract does not declare; the last three are arguments of the hand-written part. */
export interface JavaUnknown {
  readonly type: string;
  readonly argument: string;
  readonly isTyped: boolean;
  readonly writer: string;
  readonly readerArgument: string;
  readonly copierArgument: string;
}

export interface JavaEnum {
  readonly constants: readonly JavaConstant[];
  /** The expected value in an error message, as a literal. */
  readonly expected: string;
}

export interface JavaConstant {
  readonly constant: string;
  readonly value: string;
  readonly constantDoc: string;
}

/** A class around a value that is neither an object nor an enum. */
export interface JavaValueModel {
  readonly type: string;
  readonly boxed: string;
  readonly read: string;
  readonly write: string;
  readonly copied: string;
}

/** A sealed interface, which the classes of its branches implement. */
export interface JavaUnion {
  /** The key of the tag, as a literal. */
  readonly tag: string;
  /** The expected tag in an error message, as a literal. */
  readonly expected: string;
  /** The classes that implement it, separated by commas. */
  readonly permits: string;
  readonly branches: readonly JavaBranch[];
  /** The class of objects with another tag; no item if there is none. */
  readonly unknown: readonly string[];
}

export interface JavaBranch {
  /** The value of the tag, as a literal. */
  readonly value: string;
  readonly branchType: string;
}

/** The class of the objects of an open union whose tag isn't known. */
export interface JavaUnknownVariant {
  readonly union: string;
  readonly tag: string;
}
