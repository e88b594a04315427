import { escapePointer } from "../../json.ts";
import { camelCase, pascalCase } from "../../names.ts";
import { enumerationsOf } from "../../schema/enums.ts";
import { locationsBelow } from "../../schema/location.ts";
import type { Finding } from "../problem.ts";
import { excerpt } from "./grammar.ts";
import { once } from "./once.ts";
import { reservedTypes } from "./reserved.ts";
import type { Rule, Subject } from "./rule.ts";

/** Names are unique and not reserved in each generated language. */
export const names: Rule = (subject) => [...typeNames(subject), ...propertyNames(subject), ...enumValues(subject)];

interface Named {
  readonly name: string;
  readonly pointer: string;
  /** The file and the pointer in it. */
  readonly from: string;
}

/** Type names are compared without case, because some file systems ignore it. */
function typeNames(subject: Subject): Finding[] {
  const { model } = subject;
  const all = takenNames(subject);
  return namesOf(model).flatMap(({ name, pointer, from }): Finding[] => {
    const here = pointer === "" ? "/title" : pointer;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      return [
        {
          pointer: here,
          found: `${excerpt(name)} as the name of a type`,
          fix: "use ASCII letters and digits, starting with a capital, in its title or in the names that lead to it",
        },
      ];
    const [collision] = [`type ${folded(name)}`, ...exportsOf(name)].flatMap(
      (taken) => all.get(taken)?.find((other) => other.from !== from) ?? [],
    );
    if (collision !== undefined)
      return [
        {
          pointer: here,
          found: `the type name ${name}, which collides with ${collision.name} of ${collision.from}`,
          fix: "rename one of them",
        },
      ];
    const [owner] =
      Object.entries(reservedTypes).find(([, reserved]) => reserved.has(name) || reserved.has(name.replace(/^Tolerant/, ""))) ?? [];
    return owner === undefined ? [] : [{ pointer: here, found: `the type name ${name}, which is reserved (${owner})`, fix: "rename it" }];
  });
}

/** The definitions and enums of a model. A definition that is an enum is listed once. */
function namesOf(model: Subject["model"]): Named[] {
  const definitions = model.definitions.map(({ name, at }) => ({ name, pointer: at.pointer }));
  const inlineEnums = enumerationsOf(model)
    .map(({ name, location }) => ({ name, pointer: location.pointer }))
    .filter(({ pointer }) => !definitions.some((definition) => definition.pointer === pointer));
  return [...definitions, ...inlineEnums].map(({ name, pointer }) => ({ name, pointer, from: `${model.source}#${pointer}` }));
}

/** What each type takes: its name and that of its tolerant type, compared without case, and the names of its functions. */
const takenNames = once(({ models }): ReadonlyMap<string, readonly Named[]> => {
  const taken = new Map<string, Named[]>();
  for (const named of models.flatMap(namesOf)) {
    const { name } = named;
    for (const key of new Set([`type ${folded(name)}`, `type ${folded(`Tolerant${name}`)}`, ...exportsOf(name)]))
      taken.set(key, [...(taken.get(key) ?? []), named]);
  }
  return taken;
});

const exportsOf = (name: string): string[] => [
  ...["is", "validate", "assert", "read", "build"].map((verb) => verb + name),
  ...["", "Standard", "TolerantStandard", "Values", "Fixtures", "Example", "Arbitrary"].map((noun) => camelCase(name) + noun),
  `invalid${name}Arbitrary`,
];

/** Go ignores the case of JSON keys, and `foo_bar` and `fooBar` have the same name in Python. */
function propertyNames({ model, resolver }: Subject): Finding[] {
  const findings = [...locationsBelow(model.root)].flatMap((location) => {
    const properties = [...resolver.at(location).properties.values()];
    return collisions(
      properties.map(({ name }) => name),
      folded,
    ).map(([first, second]) => ({
      pointer: Object.hasOwn(location.schema.properties ?? {}, second)
        ? `${location.pointer}/properties/${escapePointer(second)}`
        : location.pointer,
      found: `two properties with the same name in some language: ${excerpt(first)} and ${excerpt(second)}`,
      fix: "make them differ in more than case and separators",
    }));
  });
  // A pair that was found in a part of an allOf isn't reported again for the whole.
  return findings.filter(
    ({ found, pointer }) => !findings.some((other) => other.found === found && other.pointer.startsWith(`${pointer}/`)),
  );
}

/** Enum values become constants: `H.264` and `h-264` are both `H_264`. */
const enumValues = ({ model }: Subject): Finding[] =>
  [...locationsBelow(model.root)].flatMap(({ pointer, schema }) => {
    const values = [...new Set((schema.enum ?? []).filter((value) => typeof value === "string"))];
    return collisions(values, constantName).map(([first, second]) => ({
      pointer: `${pointer}/enum/${schema.enum?.indexOf(second)}`,
      found: `two enum values with the same constant in some language: ${excerpt(first)} and ${excerpt(second)}`,
      fix: "make them differ in more than case and separators",
    }));
  });

/** The pairs of names that are equal after folding. */
const collisions = (all: readonly string[], fold: (name: string) => string): [string, string][] => {
  const firsts = new Map<string, string>();
  return all.flatMap((name): [string, string][] => {
    const first = firsts.get(fold(name));
    if (first === undefined) firsts.set(fold(name), name);
    return first === undefined ? [] : [[first, name]];
  });
};

const folded = (name: string): string => pascalCase(name).toLowerCase();

const constantName = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase();
