import { goName } from "../names.ts";
import { fieldName as goField, ownNames, suffixed } from "./go/names.ts";
import { constantName as javaConstant, memberName, ownConstants } from "./java/names.ts";
import { attributeName, constantName as pythonConstant } from "./python/names.ts";
import { ownFields, ownVariants, fieldName as rustField, variantName } from "./rust/names.ts";

/** The names that a language derives for one property and one enum value, without regard to the others. Equal names collide. */
export interface Naming {
  readonly title: string;
  readonly field: (name: string) => string;
  readonly constant: (name: string) => string;
}

/** The languages that derive names in code. TypeScript keeps those of JSON. */
export const namings: readonly Naming[] = [
  {
    title: "Go",
    field: (name) => goField(name, new Set(ownNames)),
    // Constants begin with the name of their type, which is taken.
    constant: (name) => suffixed(goName(`T ${name}`), "Value", new Set(["T"])),
  },
  {
    title: "Java",
    // A builder has a class per property, and some file systems ignore the case of its file.
    field: (name) => memberName(name, new Set()).toLowerCase(),
    constant: (name) => javaConstant(name, new Set(ownConstants)),
  },
  { title: "Python", field: (name) => attributeName(name, new Set()), constant: (name) => pythonConstant(name, new Set()) },
  {
    title: "Rust",
    field: (name) => rustField(name, new Set(ownFields)),
    constant: (name) => variantName(name, new Set(ownVariants)),
  },
];
