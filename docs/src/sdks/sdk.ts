import type { LanguageName } from "@tools/contract/languages";

/** The public API of a language's package, as its users see it. */
export interface Sdk {
  readonly language: SdkLanguage;
  readonly modules: readonly SdkModule[];
}

/** The languages that have packages of their own, in the order of the navigation. */
export const sdkLanguages: readonly SdkLanguage[] = ["go", "java", "python", "rust"];

export type SdkLanguage = Extract<LanguageName, "go" | "java" | "python" | "rust">;

export const isSdkLanguage = (name: string): boolean => sdkLanguages.some((language) => language === name);

/** What users import: a package of Go or Java, a module of Python or Rust. */
export interface SdkModule {
  /** As in an import: `dev.sessionschema.strict`. */
  readonly name: string;
  readonly kind: "Package" | "Module" | "Crate";
  /** The path of its source in the repository: a file or a folder. */
  readonly source: string;
  readonly doc: Doc;
  readonly types: readonly SdkType[];
  readonly functions: readonly SdkMember[];
  readonly constants: readonly SdkMember[];
}

export interface SdkType {
  /** Unique in its module: `Session`. */
  readonly name: string;
  /** `Struct`, `Final class`, `Enum`. */
  readonly kind: string;
  /** The path of its file in the repository. */
  readonly source: string;
  readonly declaration: string;
  readonly doc: Doc;
  readonly groups: readonly MemberGroup[];
  /** The types whose members it has too. */
  readonly bases: readonly string[];
  /** The traits or interfaces that it implements. */
  readonly traits: readonly string[];
}

/** The members of a type with the same kind. */
export interface MemberGroup {
  readonly title: string;
  readonly members: readonly SdkMember[];
}

/** A function, a field or a constant. */
export interface SdkMember {
  readonly name: string;
  /** Several if the name is overloaded. */
  readonly variants: readonly { readonly declaration: string; readonly doc: Doc }[];
}

/** A documentation comment. Texts are Markdown, in which the address `sdk:Session.profiles` leads to a type or member of the same language. */
export interface Doc {
  readonly text: string;
  readonly parameters: readonly DocItem[];
  readonly returns: string;
  readonly errors: readonly DocItem[];
  readonly examples: string;
}

/** A parameter with its meaning, or an error with its condition. */
export interface DocItem {
  readonly name: string;
  readonly text: string;
}

export const noDoc: Doc = { text: "", parameters: [], returns: "", errors: [], examples: "" };

/** Members by name, in the order of their first declarations. */
export function membersOf(declared: readonly { readonly name: string; readonly declaration: string; readonly doc: Doc }[]): SdkMember[] {
  return [...Map.groupBy(declared, ({ name }) => name)].map(([name, variants]) => ({
    name,
    variants: variants.map(({ declaration, doc }) => ({ declaration, doc })),
  }));
}

/** The groups that have members. */
export const groupsOf = (groups: Readonly<Record<string, readonly SdkMember[]>>): MemberGroup[] =>
  Object.entries(groups)
    .map(([title, members]) => ({ title, members }))
    .filter(({ members }) => members.length > 0);
