import {
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  ReferenceReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { documentedPackages } from "../api/packages.ts";

/** The members of a package or a type with the same kind. */
export interface Section {
  readonly title: string;
  readonly members: readonly DeclarationReflection[];
}

const order: readonly (readonly [string, ReflectionKind])[] = [
  ["Functions", ReflectionKind.Function],
  ["Classes", ReflectionKind.Class],
  ["Types", ReflectionKind.Interface | ReflectionKind.TypeAlias],
  ["Constants", ReflectionKind.Variable],
  ["Constructors", ReflectionKind.Constructor],
  ["Properties", ReflectionKind.Property | ReflectionKind.Accessor],
  ["Methods", ReflectionKind.Method],
  ["Modules", ReflectionKind.SomeModule],
];

/** The members of a reflection, by kind. Members of a type are in source order, exports are sorted by name, and re-exports are left out. */
export function sectionsOf(reflection: Reflection): Section[] {
  const children = "children" in reflection ? ((reflection.children ?? []) as DeclarationReflection[]) : []; // documents have no declarations
  const own = children.filter((child) => !child.isDocument() && !(child instanceof ReferenceReflection));
  return order
    .map(([title, kind]) => ({ title, members: inOrder(own.filter((child) => child.kindOf(kind))) }))
    .filter(({ members }) => members.length > 0);
}

/** The packages, in our order. */
export const packagesOf = (project: ProjectReflection): DeclarationReflection[] =>
  documentedPackages.flatMap((name) => (project.children ?? []).filter((child) => child.name === `@session-schema/${name}`));

/** The READMEs of the packages that export no code. */
export const readmesOf = ({ documents = [] }: ProjectReflection): DocumentReflection[] =>
  documents.filter(({ frontmatter }) => frontmatter["group"] === "API");

const inOrder = (members: readonly DeclarationReflection[]): DeclarationReflection[] =>
  members.toSorted((a, b) => (a.kindOf(ReflectionKind.SomeMember) ? 0 : a.name < b.name ? -1 : 1));
